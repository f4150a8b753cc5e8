package vn.thuocso.collector.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;

/** The directory in which files wait to be read; what an earlier process left is deleted. */
final class Spool {

  private final Path directory;
  private final long limit;
  private final Duration patience;
  private final Semaphore uploads;

  Spool(Path directory, ImportLimits limits) throws IOException {
    this.directory = Files.createDirectories(directory);
    this.limit = limits.file().toBytes();
    this.patience = limits.patience();
    this.uploads = new Semaphore(limits.waiting());
    List<Path> left;
    try (Stream<Path> files = Files.list(directory)) {
      left = files.toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }

  /** A file in the spool. */
  record Spooled(Path file, String sha256, long bytes) {}

  /** Writes the body to a file that only its owner reads; refuses one beyond the limit. */
  Spooled take(InputStream body) throws IOException {
    if (!uploads.tryAcquire()) {
      throw new Refused(
          Problem.BUSY, "Đang nhận nhiều tệp; hãy gửi lại sau.", Duration.ofSeconds(10));
    }
    try {
      return write(body);
    } finally {
      uploads.release();
    }
  }

  private Spooled write(InputStream body) throws IOException {
    long begun = System.nanoTime();
    Path file = Files.createTempFile(directory, "file-", ".part");
    MessageDigest digest = sha256();
    long bytes = 0;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      byte[] chunk = new byte[64 * 1024];
      for (int count = body.read(chunk); count >= 0; count = body.read(chunk)) {
        bytes += count;
        if (bytes > limit) {
          throw tooLarge();
        }
        if (System.nanoTime() - begun > patience.toNanos()) {
          throw new Refused(Problem.TOO_SLOW, Problem.TOO_SLOW.sentence(""));
        }
        out.write(chunk, 0, count);
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return new Spooled(file, HexFormat.of().formatHex(digest.digest()), bytes);
  }

  Refused tooLarge() {
    return new Refused(
        Problem.FILE_TOO_LARGE,
        "Mỗi tệp tối đa %d MiB; hãy chia thành nhiều tệp.".formatted(limit >> 20));
  }

  long limit() {
    return limit;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
