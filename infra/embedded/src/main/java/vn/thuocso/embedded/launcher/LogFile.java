package vn.thuocso.embedded.launcher;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What one process prints, over all its starts.
 *
 * @param path the file that is written to
 */
record LogFile(Path path) {

  private static final long LARGE = 16L << 20;
  private static final int KEPT = 3;
  private static final long READ_AT_MOST = 1L << 18;

  /** Moves a large file out of the way, and the oldest of those moved before into nothing. */
  void rotate() throws IOException {
    if (!Files.exists(path) || Files.size(path) < LARGE) {
      return;
    }
    for (int age = KEPT; age > 1; age--) {
      Path younger = aged(age - 1);
      if (Files.exists(younger)) {
        Files.move(younger, aged(age), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(path, aged(1), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Returns how much has been written so far. */
  long length() throws IOException {
    return Files.exists(path) ? Files.size(path) : 0;
  }

  /** Returns the last lines, for a person who wonders why a process ended. */
  List<String> tail(int lines) {
    return tail(lines, 0);
  }

  /** Returns the last of the lines that were written after the log had a length. */
  List<String> tail(int lines, long from) {
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      channel.position(Math.max(from, channel.size() - READ_AT_MOST));
      byte[] end = Channels.newInputStream(channel).readAllBytes();
      List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private Path aged(int age) {
    return path.resolveSibling(path.getFileName() + "." + age);
  }
}
