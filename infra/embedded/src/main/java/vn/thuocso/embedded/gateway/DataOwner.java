package vn.thuocso.embedded.gateway;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The claim on a data directory, held until this process dies, however it dies. */
final class DataOwner {

  private final FileLock lock;

  private DataOwner(FileLock lock) {
    this.lock = lock;
  }

  /**
   * Claims the directory before anything in it is touched.
   *
   * @throws IllegalArgumentException if another process has it
   */
  static DataOwner claim(Path data) throws IOException {
    Files.createDirectories(data);
    FileChannel channel =
        FileChannel.open(
            data.resolve("gateway.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new IllegalArgumentException(
          "another gateway owns the ClickHouse data in " + data + "; nothing was changed");
    }
    return new DataOwner(lock);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ownedByThisProcess) {
      return null;
    }
  }

  boolean holds() {
    return lock.isValid();
  }
}
