package vn.thuocso.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocso.embedded.process.FreePorts;
import vn.thuocso.embedded.process.ModuleClassPath;
import vn.thuocso.embedded.process.Sockets;
import vn.thuocso.embedded.process.TestingDirectory;

class LauncherIT {

  private static final List<String> SERVERS = List.of("--only", "postgres,broker");

  private final List<Integer> ports = FreePorts.distinct(ServerPort.values().length);
  private TestingDirectory directory;
  private DataDirectory data;
  private Process launcher;

  @BeforeEach
  void startLauncher() throws IOException {
    directory = TestingDirectory.create("Hồ Tây");
    data = new DataDirectory(directory.path().resolve("dữ liệu"));
    data.open().close();
    new Shipment("embedded", ModuleClassPath.target()).copyInto(data.app());
    launcher = up("first");
    awaitAllReady(launcher);
  }

  @AfterEach
  void endLauncher() throws Exception {
    assertThat(run("down")).contains("nothing runs");
    launcher.destroyForcibly().waitFor();
    directory.close();
  }

  @Test
  void endsInOrderOnSigterm() throws Exception {
    launcher.destroy();
    assertThat(launcher.waitFor()).isIn(0, 143);
    assertThat(said("first")).containsSubsequence("broker ended", "postgres ended");
    assertThat(livingProcesses()).isEmpty();
    assertThat(run("status")).contains("Nothing runs over");
  }

  @Test
  void refusesASecondStartOverTheSameDataAndHarmsNothing() throws Exception {
    List<Long> before = livingProcesses();
    Process second = up("second");
    assertThat(second.waitFor()).isEqualTo(1);
    assertThat(said("second"))
        .contains("is in use by another infra/up (pid " + launcher.pid() + ")")
        .hasLineCount(1);
    assertThat(livingProcesses()).isEqualTo(before);
  }

  @Test
  void aDeadLaunchersProcessesAreEndedBeforeTheNextStart() throws Exception {
    List<Long> left = livingProcesses();
    launcher.destroyForcibly().waitFor();
    assertThat(run("status"))
        .contains("The launcher died and left these behind", "orphaned")
        .doesNotContain("Nothing runs");
    assertThat(livingProcesses()).isEqualTo(left);
    launcher = up("next");
    awaitAllReady(launcher);
    assertThat(said("next")).containsSubsequence("ending broker", "ending postgres", "is ready");
    assertThat(livingProcesses()).hasSameSizeAs(left).doesNotContainAnyElementsOf(left);
  }

  @Test
  void aKilledServerComesBack() throws Exception {
    long broker = entry("broker").identity().pid();
    ProcessHandle.of(broker).orElseThrow().destroyForcibly();
    await(
        () -> entry("broker").restarts() == 1 && entry("broker").state() == ProcessState.READY,
        launcher);
    assertThat(run("status")).contains("ready (+1)");
    assertThat(run("status", "--json")).contains("\"ready\" : true");
  }

  @Test
  void refusesThePortsOfAnotherStartAndSaysHowToEndIt() throws Exception {
    Path other = directory.path().resolve("other");
    Process refused = up("other", other);
    assertThat(refused.waitFor()).isEqualTo(1);
    assertThat(said("other"))
        .contains("is taken by another infra/up over " + data.path())
        .contains("infra/down --data '" + data.path() + "'")
        .hasLineCount(1);
  }

  @Test
  void listensOnThisMachineAloneAndTellsNoSecret() throws Exception {
    List<Sockets.Listener> listeners =
        livingTrees().flatMap(process -> Sockets.of(process).stream()).toList();
    assertThat(listeners)
        .extracting(Sockets.Listener::port)
        .contains(ports.get(ServerPort.BROKER.ordinal()), ports.get(ServerPort.POSTGRES.ordinal()));
    assertThat(listeners).allMatch(listener -> listener.address().isLoopbackAddress());
    List<String> secrets = secrets();
    for (ProcessHandle process : livingTrees().toList()) {
      Path proc = Path.of("/proc", Long.toString(process.pid()));
      assertThat(Files.readString(proc.resolve("cmdline"))).doesNotContain(secrets);
      assertThat(Files.readString(proc.resolve("environ"))).doesNotContain(secrets);
    }
  }

  @Test
  void refusesATakenPort() throws Exception {
    launcher.destroy();
    launcher.waitFor();
    try (ServerSocket taken =
        new ServerSocket(
            ports.get(ServerPort.BROKER.ordinal()), 1, InetAddress.getLoopbackAddress())) {
      Process refused = up("refused");
      assertThat(refused.waitFor()).isEqualTo(1);
      assertThat(said("refused"))
          .contains("Port " + taken.getLocalPort() + ", wanted for Kafka, is taken by java")
          .contains("(pid " + ProcessHandle.current().pid() + "): end that one")
          .contains("--port-broker")
          .hasLineCount(1);
    }
  }

  private Process up(String name) throws IOException {
    return up(name, data.path());
  }

  private Process up(String name, Path over) throws IOException {
    List<String> arguments = new ArrayList<>(SERVERS);
    for (ServerPort port : ServerPort.values()) {
      arguments.addAll(List.of(port.option(), ports.get(port.ordinal()).toString()));
    }
    return command("up", over, arguments)
        .redirectErrorStream(true)
        .redirectOutput(outputOf(name).toFile())
        .start();
  }

  private String run(String command, String... arguments) throws Exception {
    Process process =
        command(command, data.path(), List.of(arguments)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static ProcessBuilder command(String command, Path over, List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xmx64m", "-XX:TieredStopAtLevel=1", "-cp", ModuleClassPath.value()));
    words.addAll(List.of(Launcher.class.getName(), command, "--data", over.toString()));
    words.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  private Path outputOf(String name) {
    return directory.path().resolve(name + ".output");
  }

  private String said(String name) throws IOException {
    return Files.readString(outputOf(name));
  }

  private Stream<ProcessHandle> livingTrees() {
    return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants());
  }

  private List<String> secrets() throws IOException {
    try (Stream<Path> files = Files.list(data.secrets())) {
      List<String> secrets = new ArrayList<>();
      for (Path file : files.toList()) {
        assertThat(Files.getPosixFilePermissions(file))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        secrets.add(Files.readAllLines(file).get(0));
      }
      assertThat(secrets).hasSize(3);
      return secrets;
    }
  }

  private List<Long> livingProcesses() {
    return entries().stream()
        .filter(entry -> entry.identity().living().isPresent())
        .map(entry -> entry.identity().pid())
        .toList();
  }

  private List<RunState.Entry> entries() {
    return RunState.read(data.stateFile()).map(RunState::processes).orElse(List.of());
  }

  private RunState.Entry entry(String name) {
    return entries().stream().filter(entry -> entry.name().equals(name)).findFirst().orElseThrow();
  }

  private void awaitAllReady(Process of) {
    await(
        () ->
            RunState.read(data.stateFile())
                .filter(state -> state.launcher().pid() == of.pid())
                .filter(
                    state ->
                        state.processes().stream()
                            .allMatch(entry -> entry.state() == ProcessState.READY))
                .isPresent(),
        of);
  }

  private static void await(BooleanSupplier condition, Process alive) {
    long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(alive.isAlive()).as("the launcher still runs").isTrue();
      assertThat(System.nanoTime()).as("two minutes have passed").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
