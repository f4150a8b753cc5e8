package vn.thuocso.stream.start;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checkpoints and savepoints of earlier runs in one directory.
 *
 * @param directory checkpoints lie in {@code <job>/chk-<n>}, savepoints in {@code savepoints}
 */
public record SavedStates(Path directory) {

  private static final Logger LOG = LoggerFactory.getLogger(SavedStates.class);

  private static final String METADATA = "_metadata";

  /** A file beside the metadata of what could not be restored; without it, it is tried again. */
  private static final String PASSED_OVER = "passed-over";

  private static final Pattern JOB = Pattern.compile("[0-9a-f]{32}");

  /** Returns where savepoints go. */
  public Path savepoints() {
    return directory.resolve("savepoints");
  }

  /**
   * Returns the name by which Flink finds a directory: it does not undo a URI's escapes, so that
   * {@code Hồ Tây} must not become {@code H%E1%BB%93%20T%C3%A2y}.
   */
  public static String nameForFlink(Path directory) {
    return "file://" + directory.toAbsolutePath();
  }

  /** Returns where Flink unpacks and buffers while it runs. */
  public Path temporary() {
    return directory.resolve("tmp");
  }

  /**
   * Removes what a run that was killed has unpacked: nothing else would, and it is 24 MB a time.
   */
  public void clearTemporary() {
    if (Files.exists(temporary())) {
      remove(temporary());
    }
  }

  /** Finds the newest checkpoint or savepoint that is complete and can be read. */
  public Optional<Path> newest() {
    return complete().stream().filter(SavedStates::isReadable).findFirst();
  }

  /** Marks a saved state that cannot be restored; the next start takes the one before it. */
  public void passOver(Path state) {
    Path mark = state.resolve(PASSED_OVER);
    LOG.error("{} cannot be restored: passing over it as long as {} exists", state, mark);
    try {
      Files.write(mark, new byte[0]);
    } catch (IOException e) {
      LOG.error("Cannot mark what cannot be restored", e);
    }
  }

  /** Removes what runs before the given one left behind; called once that run has saved state. */
  public void removeOthers(String job) {
    try (Stream<Path> entries = list(directory)) {
      entries
          .filter(path -> JOB.matcher(path.getFileName().toString()).matches())
          .filter(path -> !path.getFileName().toString().equals(job))
          .forEach(SavedStates::remove);
    }
  }

  private List<Path> complete() {
    try (Stream<Path> jobs = list(directory);
        Stream<Path> savepoints = list(savepoints())) {
      return Stream.concat(jobs.flatMap(job -> list(job)), savepoints)
          .filter(path -> Files.isRegularFile(path.resolve(METADATA)))
          .filter(path -> !Files.exists(path.resolve(PASSED_OVER)))
          .sorted(Comparator.comparing(SavedStates::savedAt).reversed())
          .toList();
    }
  }

  @SuppressWarnings("StreamResourceLeak") // Whoever calls it closes it.
  private static Stream<Path> list(Path directory) {
    try {
      return Files.isDirectory(directory) ? Files.list(directory) : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot look for saved state in " + directory, e);
    }
  }

  private static FileTime savedAt(Path state) {
    try {
      return Files.getLastModifiedTime(state.resolve(METADATA));
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static boolean isReadable(Path state) {
    try (DataInputStream metadata =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(state.resolve(METADATA))))) {
      StateFiles.check(
          Checkpoints.loadCheckpointMetadata(
              metadata, SavedStates.class.getClassLoader(), nameForFlink(state)));
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.warn("Passing over the saved state {}, which cannot be read", state, e);
      return false;
    }
  }

  private static void remove(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("Cannot remove what an earlier run left in {}", directory, e);
    }
  }
}
