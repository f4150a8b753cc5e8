package vn.thuocso.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of one PostgreSQL: made once, kept for ever, opened by one major version only.
 *
 * @param directory PostgreSQL's data directory
 */
record PostgresCluster(Path directory) {

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /** Says in one sentence why our programs must not open these files, if they must not. */
  Optional<String> refusal() throws IOException {
    Path version = directory.resolve("PG_VERSION");
    if (!Files.exists(version)) {
      return Optional.empty();
    }
    String major = Files.readString(version).strip();
    return major.equals(Integer.toString(PostgresBinaries.MAJOR))
        ? Optional.empty()
        : Optional.of(
            "The data in %s were written by PostgreSQL %s and this release brings %d: nothing was changed; start the release that wrote them."
                .formatted(directory, major, PostgresBinaries.MAJOR));
  }

  /** Makes the files if there are none; a first attempt that was cut short leaves no trace. */
  void create(Command command, Path superuserFile) throws IOException {
    if (Files.exists(directory.resolve("PG_VERSION"))) {
      return;
    }
    Files.createDirectories(directory.getParent());
    Path draft = directory.resolveSibling("cluster.draft");
    remove(draft);
    Files.deleteIfExists(superuserFile);
    Files.createFile(superuserFile, OWNER_ONLY);
    Files.writeString(superuserFile, randomPassword(), StandardOpenOption.WRITE);
    command.run(
        "initdb",
        List.of(
            "--pgdata=" + draft,
            "--username=postgres",
            "--pwfile=" + superuserFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--no-instructions"));
    Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Returns the id of the server process that wrote itself into these files, if any did. */
  Optional<Long> recordedServer() throws IOException {
    Path file = directory.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Files.readAllLines(file).stream().findFirst().map(String::strip).map(Long::valueOf);
  }

  private static String randomPassword() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void remove(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
