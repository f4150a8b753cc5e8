package vn.thuocso.dashboard.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys that sign bundles. The secret half of the one in use is a file under the data directory
 * that only its owner reads; the public halves of all that ever signed are in the database.
 */
@Component
class SigningKeys {

  private static final String FILE = "publication-key.pem";

  /** A public key as it is published. */
  record Known(String id, String pem, Instant since) {}

  private final JdbcClient database;
  private final Clock clock;
  private final @Nullable Path data;

  SigningKeys(
      JdbcClient database, Clock clock, @Value("${thuocso.data:#{null}}") @Nullable Path data) {
    this.database = database;
    this.clock = clock;
    this.data = data;
  }

  /** All public keys, the newest first. */
  List<Known> all() {
    return database
        .sql("SELECT id, public_key, since FROM publication_key ORDER BY since DESC, id")
        .query(
            (row, n) ->
                new Known(row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()))
        .list();
  }

  /** The key in use, made where there is none; empty where there is no place to keep one. */
  @Transactional
  Optional<SigningKey> inUse() {
    if (data == null) {
      return Optional.empty();
    }
    Path file = data.resolve(FILE);
    try {
      return Optional.of(
          Files.exists(file) ? known(SigningKey.read(Files.readString(file))) : rotated(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a new key in place of the one in use, whose secret half is gone for good. */
  @Transactional
  Optional<SigningKey> rotate() {
    try {
      return data == null ? Optional.empty() : Optional.of(rotated(data.resolve(FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SigningKey rotated(Path file) throws IOException {
    SigningKey key = known(SigningKey.made());
    Path draft = file.resolveSibling(FILE + ".draft");
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, key.pem(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    return key;
  }

  private SigningKey known(SigningKey key) {
    database
        .sql("INSERT INTO publication_key VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .params(key.id(), key.publicPem(), Timestamp.from(clock.instant()))
        .update();
    return key;
  }
}
