package vn.thuocso.embedded.launcher;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds what the product runs, if its sources have changed since it was last built.
 *
 * @param root the clone of the repository
 * @param console who is told about the progress
 */
record Build(Path root, Console console) {

  /** What runs, and what that is made of. */
  private static final List<String> MODULES =
      List.of(
          "ingest/contract",
          "ingest/collector",
          "ingest/demo",
          "analytics/warehouse",
          "analytics/stream",
          "analytics/index",
          "dashboard",
          "infra/embedded");

  private static final Pattern MODULE = Pattern.compile("Building (.+?) \\S+\\s+\\[(\\d+)/(\\d+)]");

  private static final Pattern NO_NETWORK =
      Pattern.compile(
          "Unknown host|Could not transfer|Network is unreachable|ENOTFOUND|EAI_AGAIN|ENETUNREACH|ECONNREFUSED");

  /** Brings every jar up to date. */
  void bringUpToDate(Path log) throws IOException {
    Path stamp = root.resolve("target/built.fingerprint");
    String sources = Fingerprint.of(root, MODULES);
    if (Files.exists(stamp)
        && Files.readString(stamp).equals(sources)
        && Shipment.all(root).stream().anyMatch(Shipment::isBuilt)) {
      return;
    }
    console.progress("building (the first time this fetches libraries and takes minutes)");
    List<String> command =
        List.of(
            "mvn",
            "-ntp",
            "-B",
            "-DskipTests",
            "-Pfast",
            "-am",
            "-pl",
            String.join(",", MODULES),
            "package");
    run(command, log, "The build failed; its last lines:");
    Files.createDirectories(stamp.getParent());
    Files.writeString(stamp, sources);
  }

  /** Fetches the ClickHouse engine, if it is not there. */
  void installEngine(Path log) throws IOException {
    Path install = root.resolve("infra/embedded/engine/install");
    if (Files.exists(install)) {
      run(
          List.of(install.toString()),
          log,
          "The ClickHouse engine could not be installed; the last lines of npm:");
    }
  }

  private void run(List<String> command, Path log, String failure) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(root.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        BufferedWriter writer = Files.newBufferedWriter(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        writer.write(line);
        writer.newLine();
        report(line);
      }
    }
    if (exitCode(process) != 0) {
      known(log);
      throw new LaunchFailure(
          failure + "\n" + String.join("\n", new LogFile(log).tail(20)) + "\nAll of it: " + log);
    }
  }

  /** The two reasons that a person can do something about get a sentence of their own. */
  private void known(Path log) {
    String said = String.join("\n", new LogFile(log).tail(200));
    if (NO_NETWORK.matcher(said).find()) {
      throw new LaunchFailure(
          "What the product is built from cannot be fetched: the first build needs the network; nothing was started. All that was said: "
              + log);
    }
    if (said.contains("No space left on device")) {
      throw new LaunchFailure(
          "The disk of %s is full: make room there; nothing was started. All that was said: %s"
              .formatted(root, log));
    }
  }

  private void report(String line) {
    Matcher module = MODULE.matcher(line);
    if (module.find()) {
      console.progress(
          "building %s (%s of %s)".formatted(module.group(1), module.group(2), module.group(3)));
    }
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
