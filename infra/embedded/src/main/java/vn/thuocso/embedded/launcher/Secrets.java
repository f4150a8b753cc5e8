package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * The passwords of one data directory: made once, in files only their owner can read.
 *
 * @param directory where the files lie
 */
record Secrets(Path directory) {

  private static final List<String> NAMES =
      List.of("clickhouse.password", "postgres.password", "registry.password", "channel-keys.seed");

  /** Makes the files that are not there yet. */
  void generate() throws IOException {
    Files.createDirectories(directory, permissions("rwx------"));
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    for (String name : NAMES) {
      generate(directory.resolve(name));
    }
  }

  Path clickhouse() {
    return directory.resolve("clickhouse.password");
  }

  Path postgres() {
    return directory.resolve("postgres.password");
  }

  Path registry() {
    return directory.resolve("registry.password");
  }

  /** Returns the file from which dashboard and demonstration derive each channel's key. */
  Path channelKeys() {
    return directory.resolve("channel-keys.seed");
  }

  /** The file appears with its content: a start cut short must not leave an empty password. */
  private static void generate(Path file) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.deleteIfExists(draft);
    Files.createFile(draft, permissions("rw-------"));
    Files.writeString(draft, random(), StandardOpenOption.WRITE);
    Files.move(draft, file);
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static FileAttribute<Set<PosixFilePermission>> permissions(String text) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
  }
}
