package vn.thuocso.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A server in a child JVM for tests: started when made, gone with the test JVM at the latest.
 *
 * <p>It keeps its port, directory and environment, so that it can be killed and started again. Its
 * output goes to {@code output.log} in its directory.
 */
public final class TestingProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final List<String> command;
  private final Map<String, String> environment;
  private final Path directory;
  private final Optional<URI> readyAddress;
  private final Thread reaper = new Thread(this::reap, "testing-process-reaper");
  private Process process;

  private TestingProcess(
      List<String> command, Map<String, String> environment, Path directory, Optional<URI> ready) {
    this.command = List.copyOf(command);
    this.environment = new TreeMap<>(environment);
    this.directory = directory;
    this.readyAddress = ready;
    this.environment.put(ReadyFile.VARIABLE, readyFile().path().toString());
    this.process = launch();
    Runtime.getRuntime().addShutdownHook(reaper);
    awaitReady();
  }

  /** Starts a main class of this module that announces itself by its {@link ReadyFile}. */
  public static TestingProcess announced(
      Class<?> main, List<String> options, Map<String, String> environment, Path directory) {
    return new TestingProcess(
        java(main, options, ModuleClassPath.value()), environment, directory, Optional.empty());
  }

  /** Starts a main class of this module that answers 200 at the address when it is ready. */
  public static TestingProcess answering(
      URI ready,
      Class<?> main,
      List<String> options,
      Map<String, String> environment,
      Path directory) {
    return new TestingProcess(
        java(main, options, ModuleClassPath.value()), environment, directory, Optional.of(ready));
  }

  /**
   * Starts any command, an application of another module say, that answers 200 when it is ready.
   */
  public static TestingProcess answering(
      URI ready, List<String> command, Map<String, String> environment, Path directory) {
    return new TestingProcess(command, environment, directory, Optional.of(ready));
  }

  /** Starts any command that announces itself by its {@link ReadyFile}. */
  public static TestingProcess announced(
      List<String> command, Map<String, String> environment, Path directory) {
    return new TestingProcess(command, environment, directory, Optional.empty());
  }

  private static List<String> java(Class<?> main, List<String> options, String classPath) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A test server lives for seconds: the first compiler is enough and warm at once.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    return command;
  }

  /** Returns the process id of the server running now. */
  public long pid() {
    return process.pid();
  }

  /** Tells whether the server is running. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Returns what the server has printed. */
  public String output() {
    try {
      return Files.exists(outputFile()) ? Files.readString(outputFile()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the server as {@code kill -9} does, with every process it has started. */
  public void killForcibly() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    Stream.concat(Stream.of(process.toHandle()), children.stream())
        .forEach(handle -> handle.onExit().join());
  }

  /** The test JVM ends and nobody has closed this: neither the server nor its data may stay. */
  private void reap() {
    killForcibly();
    TestingDirectory.remove(directory);
  }

  /** Ends the JVM as {@code kill -9} does and leaves behind what it has started. */
  public void killAloneForcibly() {
    process.destroyForcibly().onExit().join();
  }

  /** Ends the server as SIGTERM does and returns its exit code. */
  public int stop() {
    process.destroy();
    try {
      if (process.waitFor(60, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    killForcibly();
    throw new IllegalStateException("did not end within a minute of SIGTERM:\n" + output());
  }

  /** Starts the server again as it was, after ending it if it still runs, and waits for it. */
  public void restart() {
    if (isAlive()) {
      stop();
    }
    process = launch();
    awaitReady();
  }

  @Override
  public void close() {
    killForcibly();
    try {
      Runtime.getRuntime().removeShutdownHook(reaper);
    } catch (IllegalStateException alreadyShuttingDown) {
      return;
    }
  }

  private Process launch() {
    try {
      Files.createDirectories(directory);
      readyFile().withdraw();
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(outputFile().toFile()));
      builder.directory(directory.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().putAll(environment);
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + command, e);
    }
  }

  private void awaitReady() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        killForcibly();
        throw new IllegalStateException("did not become ready: " + command + "\n" + output());
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private boolean isReady() {
    return readyAddress
        .map(TestingProcess::answers)
        .orElseGet(() -> readyFile().announcedBy(process.pid()));
  }

  private static boolean answers(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(2000);
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private ReadyFile readyFile() {
    return new ReadyFile(directory.resolve("ready"));
  }

  private Path outputFile() {
    return directory.resolve("output.log");
  }
}
