package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One program on its way from the build into the data directory.
 *
 * <p>What runs is a copy: a build beside a running product must not pull its jars away.
 *
 * @param name the name of the jar and of its directory in the data directory
 * @param target the directory it is built into
 */
record Shipment(String name, Path target) {

  static List<Shipment> all(Path root) {
    return List.of(
        new Shipment("embedded", root.resolve("infra/embedded/target")),
        new Shipment("warehouse", root.resolve("analytics/warehouse/target")),
        new Shipment("collector", root.resolve("ingest/collector/target")),
        new Shipment("stream", root.resolve("analytics/stream/target")),
        new Shipment("dashboard", root.resolve("dashboard/target")),
        new Shipment("demo", root.resolve("ingest/demo/target")));
  }

  boolean isBuilt() {
    return Files.exists(jar());
  }

  /** Copies what has changed and removes what is no longer there. */
  void copyInto(Path app) throws IOException {
    Path here = app.resolve(name);
    Files.createDirectories(here.resolve("lib"));
    copy(jar(), here.resolve(name + ".jar"));
    Set<Path> kept = new HashSet<>();
    for (Path library : list(target.resolve("lib"))) {
      Path copy = here.resolve("lib").resolve(library.getFileName());
      copy(library, copy);
      kept.add(copy);
    }
    for (Path old : list(here.resolve("lib"))) {
      if (!kept.contains(old)) {
        Files.delete(old);
      }
    }
  }

  private Path jar() {
    return target.resolve(name + ".jar");
  }

  /** Looks at the bytes: a reproducible build gives every version of a jar the same time. */
  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to) && Files.mismatch(from, to) == -1) {
      return;
    }
    Path draft = to.resolveSibling(to.getFileName() + ".draft");
    Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
    Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> list(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }
}
