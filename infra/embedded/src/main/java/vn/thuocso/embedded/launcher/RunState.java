package vn.thuocso.embedded.launcher;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What runs over a data directory, as the launcher wrote it down for other commands and for a
 * launcher that comes after its death.
 *
 * @param launcher the launcher itself
 * @param demo whether it runs the demonstration
 * @param notice a sentence for whoever asks, or an empty text
 * @param processes its processes in the order in which they are to be ended
 */
record RunState(ProcessIdentity launcher, boolean demo, String notice, List<Entry> processes) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  RunState {
    notice = orNothing(notice);
    processes = List.copyOf(processes);
  }

  /**
   * One process.
   *
   * @param name its name
   * @param identity which process it is; pid 0 where none runs
   * @param children what it had started when this was written
   * @param state its state
   * @param address where it is reached, or an empty text
   * @param restarts how often it has come back
   * @param patienceSeconds how long it may take to end
   */
  record Entry(
      String name,
      ProcessIdentity identity,
      List<ProcessIdentity> children,
      ProcessState state,
      String address,
      int restarts,
      long patienceSeconds) {
    Entry {
      children = List.copyOf(children);
    }
  }

  /** A state written by an earlier release has no notice. */
  private static String orNothing(@Nullable String notice) {
    return Objects.requireNonNullElse(notice, "");
  }

  /** Writes the state in one step that no reader sees half done. */
  void write(Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    JSON.writeValue(draft.toFile(), this);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Reads what a launcher wrote, if one has. */
  static Optional<RunState> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(file.toFile(), RunState.class))
          : Optional.empty();
    } catch (IOException e) {
      throw new LaunchFailure(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
