package vn.thuocso.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the built classes of this module and their libraries lie. */
public final class ModuleClassPath {

  private ModuleClassPath() {}

  /**
   * Returns the class path of this module alone, without anything of the module that asks.
   *
   * <p>It is the module's jar, or its directory of classes, and the {@code lib} directory beside.
   *
   * @throws IllegalStateException if the libraries have not been laid beside the classes yet
   */
  public static String value() {
    Path own = own();
    Path lib = target().resolve("lib");
    if (!Files.isDirectory(lib)) {
      throw new IllegalStateException("no libraries in " + lib + ": build infra/embedded first");
    }
    return String.join(":", Stream.concat(Stream.of(own.toString()), jars(lib).stream()).toList());
  }

  /** Returns the directory that the module is built into. */
  public static Path target() {
    Path parent = own().getParent();
    if (parent == null) {
      throw new IllegalStateException("the classes lie at the root of the file system");
    }
    return parent;
  }

  private static Path own() {
    try {
      return Path.of(
              ModuleClassPath.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toAbsolutePath();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("the classes lie at an address that is no path", impossible);
    }
  }

  private static List<String> jars(Path lib) {
    try (Stream<Path> files = Files.list(lib)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
