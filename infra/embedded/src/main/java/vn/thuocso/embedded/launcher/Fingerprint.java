package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Recognises whether sources are those of the last build, by name, size and time of each file. */
final class Fingerprint {

  private Fingerprint() {}

  /** Returns a text that changes when a file under the modules' main sources or poms does. */
  static String of(Path root, List<String> modules) throws IOException {
    MessageDigest digest = sha256();
    add(digest, root, root.resolve("pom.xml"));
    for (String module : modules) {
      add(digest, root, root.resolve(module).resolve("pom.xml"));
      try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main"))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          add(digest, root, file);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, Path root, Path file) throws IOException {
    String line =
        "%s %d %s%n"
            .formatted(root.relativize(file), Files.size(file), Files.getLastModifiedTime(file));
    digest.update(line.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
