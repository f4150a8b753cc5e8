package vn.thuocso.embedded.gateway;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thuocso.embedded.process.ModuleClassPath;
import vn.thuocso.embedded.process.ServerEnvironment;

/** Where libchdb lies: named by the environment, or installed beside this module's build. */
final class EngineLibrary {

  private static final String INSTALL = "infra/embedded/engine/install";

  private EngineLibrary() {}

  static Path find(ServerEnvironment environment) {
    String named = environment.text("THUOCSO_LIBCHDB", "");
    Path library = named.isEmpty() ? installed() : Path.of(named).toAbsolutePath();
    if (!Files.isRegularFile(library)) {
      throw new IllegalArgumentException(
          "the ClickHouse engine is not installed (no " + library + "): run " + INSTALL);
    }
    return library;
  }

  private static Path installed() {
    @Nullable String root = System.getProperty("thuocso.root");
    Path module =
        root == null
            ? ModuleClassPath.target().resolveSibling(".").normalize()
            : Path.of(root).resolve("infra/embedded");
    return module
        .resolve("engine/node_modules/@chdb/lib-" + platform())
        .resolve("libchdb.so")
        .toAbsolutePath()
        .normalize();
  }

  private static String platform() {
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String cpu = arch.equals("aarch64") || arch.equals("arm64") ? "arm64" : "x64";
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    return mac ? "darwin-" + cpu : "linux-" + cpu + "-gnu";
  }
}
