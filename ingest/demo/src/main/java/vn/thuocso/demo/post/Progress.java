package vn.thuocso.demo.post;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Properties;

/**
 * How far the telling has come, kept in a file that is replaced in one step.
 *
 * <p>What was sent after the last save is sent again: figures are upserts, uses and votes carry
 * their own ids, so it counts once.
 *
 * @param filledAt the moment whose past the first filling told
 * @param steps steps of that filling done
 * @param told everything due until then is told, once the filling is done
 */
public record Progress(Instant filledAt, int steps, Instant told) {

  private static final String FILE = "demo.properties";

  /** Reads the progress of an earlier run, or begins now. */
  public static Progress load(Path directory, Instant now) throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      return new Progress(now, 0, now);
    }
    Properties saved = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      saved.load(reader);
    }
    return new Progress(
        Instant.parse(saved.getProperty("filled-at")),
        Integer.parseInt(saved.getProperty("steps")),
        Instant.parse(saved.getProperty("told")));
  }

  /** Saves it. */
  public void save(Path directory) throws IOException {
    Properties values = new Properties();
    values.setProperty("filled-at", filledAt.toString());
    values.setProperty("steps", Integer.toString(steps));
    values.setProperty("told", told.toString());
    Files.createDirectories(directory);
    Path draft = directory.resolve(FILE + ".draft");
    try (Writer writer = Files.newBufferedWriter(draft)) {
      values.store(writer, null);
    }
    Files.move(
        draft,
        directory.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  Progress afterSteps(int done) {
    return new Progress(filledAt, done, told);
  }

  Progress toldUntil(Instant until) {
    return new Progress(filledAt, steps, until);
  }
}
