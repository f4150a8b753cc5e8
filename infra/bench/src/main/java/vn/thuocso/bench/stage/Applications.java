package vn.thuocso.bench.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the built applications of the repository are started. */
final class Applications {

  /** What Flink asks of a Java 17 JVM, as in its own configuration. */
  private static final List<String> OPENS =
      List.of(
          "--add-exports=java.base/sun.net.util=ALL-UNNAMED",
          "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
          "--add-exports=java.security.jgss/sun.security.krb5=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.text=ALL-UNNAMED",
          "--add-opens=java.base/java.time=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED");

  private Applications() {}

  static List<String> job() {
    Path target = repository().resolve("analytics/stream/target");
    List<String> command = java("-Xmx1g");
    command.addAll(OPENS);
    command.addAll(
        List.of(
            "-cp",
            built(target.resolve("stream.jar")) + ":" + target.resolve("lib/*"),
            "vn.thuocso.stream.StreamJob"));
    return command;
  }

  static List<String> collector() {
    List<String> command = java("-Xmx384m");
    command.add("-jar");
    command.add(built(repository().resolve("ingest/collector/target/collector.jar")).toString());
    return command;
  }

  private static List<String> java(String memory) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(memory, "-Dfile.encoding=UTF-8"));
    return command;
  }

  private static Path built(Path jar) {
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is not there: build the repository first");
    }
    return jar;
  }

  /** The directory above infra, seen from where these classes lie. */
  private static Path repository() {
    try {
      Path own =
          Path.of(Applications.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (Path path = own.toRealPath(); path != null; path = path.getParent()) {
        if (Files.isDirectory(path.resolve("infra/bench"))) {
          return path;
        }
      }
      throw new IllegalStateException(own + " lies in no repository");
    } catch (URISyntaxException | IOException broken) {
      throw new UncheckedIOException(new IOException("No way from the classes to a path", broken));
    }
  }
}
