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

  /** Makes an empty directory whose name says what it is for. */
  public static TestingDirectory create(String purpose) {
    try {
      return new TestingDirectory(Files.createTempDirectory("thuocso-" + purpose + "-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + path, e);
    }
  }
}
