package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The passwords of one data directory: made once, in files only their owner can read.
 *
 * @param directory where the files lie
 */
record Secrets(Path directory) {

  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Makes the files that are not there yet. */
  void generate(Clock clock) throws IOException {
    Files.createDirectories(directory, permissions("rwx------"));
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    for (Path file : List.of(clickhouse(), postgres())) {
      generate(file, password());
    }
    generate(channelKeys(), HexFormat.of().formatHex(random(32)) + "\n" + today(clock) + "\n");
  }

  Path clickhouse() {
    return directory.resolve("clickhouse.password");
  }

  Path postgres() {
    return directory.resolve("postgres.password");
  }

  /**
   * Returns the file from which dashboard and demonstration derive each channel's key: a seed, and
   * the day on which the demonstration begins.
   */
  Path channelKeys() {
    return directory.resolve("channel-keys.seed");
  }

  /** The file appears with its content: a start cut short must not leave an empty password. */
  private static void generate(Path file, String secret) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.deleteIfExists(draft);
    Files.createFile(draft, permissions("rw-------"));
    Files.writeString(draft, secret, StandardOpenOption.WRITE);
    Files.move(draft, file);
  }

  private static String password() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random(24));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(HANOI));
  }

  private static FileAttribute<Set<PosixFilePermission>> permissions(String text) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
  }
}
