package vn.thuocso.embedded.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's programs, which refuse to work for root.
 *
 * <p>For root they run in a user namespace of their own, in which nobody is root.
 */
record Command(PostgresBinaries binaries) {

  /** Starts a program that stays; what it prints is printed by this process. */
  Process start(String program, List<String> arguments) throws IOException {
    ProcessBuilder builder = builder(program, arguments);
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    return builder.start();
  }

  /**
   * Runs a program to its end.
   *
   * @throws IOException if it fails, with what it printed
   */
  void run(String program, List<String> arguments) throws IOException {
    Process process = builder(program, arguments).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (exitCode(process) != 0) {
      throw new IOException(program + " failed: " + said.strip());
    }
  }

  private ProcessBuilder builder(String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      requireNamespaces();
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(binaries.program(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("TZ", "UTC");
    return builder;
  }

  private static void requireNamespaces() throws IOException {
    Process probe = new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).start();
    if (exitCode(probe) != 0) {
      throw new IOException(
          "PostgreSQL does not run as root, and this machine gives no user namespace (unshare -U):"
              + " start as an ordinary user");
    }
  }

  private static int exitCode(Process process) throws IOException {
    try {
      if (process.waitFor(5, TimeUnit.MINUTES)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new IOException("did not end within five minutes: " + process.info().commandLine());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
