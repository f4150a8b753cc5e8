package vn.thuocso.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A directory that a test's server owns and that goes with it.
 *
 * @param path where it lies
 */
public record TestingDirectory(Path path) implements AutoCloseable {

  private static final String PREFIX = "thuocso-";

  /** Makes an empty directory whose name says what it is for. */
  public static TestingDirectory create(String purpose) {
    try {
      return new TestingDirectory(Files.createTempDirectory(PREFIX + purpose + "-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a directory that {@link #create} made, and leaves any other alone. */
  static void remove(Path directory) {
    if (directory.getFileName().toString().startsWith(PREFIX)) {
      new TestingDirectory(directory).close();
    }
  }

  /** Removes it with all that is in it; once is enough, and twice does no harm. */
  @Override
  public void close() {
    try (Stream<Path> files = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      if (Files.exists(path)) {
        throw new IllegalStateException("cannot remove " + path, e);
      }
    }
  }
}
