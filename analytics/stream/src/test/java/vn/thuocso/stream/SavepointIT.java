package vn.thuocso.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.embedded.process.TestingProcess;

/**
 * State that the job has saved, today or in a version of long ago, restores: counts and offsets go
 * on where they stood.
 *
 * <p>The savepoints of all versions lie in {@code src/test/resources/…/savepoints/<n>}; none is
 * ever changed or removed. Whoever changes what is saved adds the next one before the release: run
 *
 * <pre>mvn -pl analytics/stream -am verify -Dit.test=SavepointIT
 *     -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * <p>and copy {@code target/savepoint}, which this test writes each time, to the next number here.
 */
class SavepointIT {

  private static final long HOUR = 3_600_000;
  private static final long THEN = 1_700_000_000_000L / HOUR * HOUR;
  private static final Path WRITTEN = Path.of("target", "savepoint");

  private final long now = System.currentTimeMillis();

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void everySavepointOfTheDaysGoneByRestores(int version) throws IOException, URISyntaxException {
    URL stored = SavepointIT.class.getResource("savepoints/" + version);
    try (TestingStack stack = TestingStack.start()) {
      sendSaved(stack);
      Path savepoints = stack.checkpoints().resolve("savepoints");
      copy(Path.of(Objects.requireNonNull(stored).toURI()), savepoints.resolve("stored"));
      try (TestingProcess job = stack.startJob()) {
        assertGoesOn(stack);
        assertThat(job.output()).contains("Starting from " + savepoints.resolve("stored"));
      }
    }
  }

  @Test
  void theSavepointOfTodayRestores() throws IOException {
    try (TestingStack stack = TestingStack.start()) {
      sendSaved(stack);
      try (TestingProcess job = stack.startJob()) {
        Patience.until(() -> stack.read(POLL).equals(List.of("23")));
        Patience.until(() -> stack.read(FLOWS).equals(List.of("3")));
        Patience.until(() -> stack.read(LETTERS).equals(List.of("1")));
        assertThat(job.stop()).isZero();
        copy(saved(stack), WRITTEN);
        stack.warehouse().execute("TRUNCATE TABLE counter_flow");
        job.restart();
        assertGoesOn(stack);
      }
    }
  }

  private static final String POLL = "SELECT toString(completed) AS x FROM poll_ballots FINAL";
  private static final String OPTIONS =
      "SELECT concat(option, toString(count), '/', toString(ballots)) AS x FROM poll_option FINAL"
          + " ORDER BY option";
  private static final String FLOWS =
      "SELECT toString(value) AS x FROM counter_flow FINAL WHERE NOT missing";
  private static final String NEW_HOURS =
      "SELECT toString(total) AS x FROM interaction_hour FINAL WHERE channel_id = 'later'";
  private static final String LETTERS = "SELECT toString(count) AS x FROM rejection_hour FINAL";

  /** The records that the savepoint has counted; sent again, so that its offsets fit the topics. */
  private void sendSaved(TestingStack stack) {
    for (int i = 0; i < 23; i++) {
      String option = i % 2 == 0 ? "a" : "b";
      stack.send(Topics.BALLOTS, "p", TestingEvents.ballot("b" + i, "p", option, now).build());
    }
    for (int i = 0; i < 50; i++) {
      stack.send(
          Topics.INTERACTIONS,
          "ch",
          TestingEvents.open("e" + i, "ch", "c1", now)
              .setDayToken(TestingEvents.token(i % 10 + 1))
              .build());
    }
    stack.send(Topics.INTERACTIONS, "ch", new byte[] {1, 2, 3});
    reading(stack, 0, 1_000);
    reading(stack, 1, 4_000);
    stack.flush();
  }

  /** What comes after the savepoint is added to what is in it. */
  private void assertGoesOn(TestingStack stack) {
    for (int i = 23; i < 30; i++) {
      stack.send(Topics.BALLOTS, "p", TestingEvents.ballot("b" + i, "p", "b", now).build());
    }
    stack.send(Topics.INTERACTIONS, "later", TestingEvents.open("new", "later", "c1", now).build());
    reading(stack, 2, 9_000);
    stack.flush();
    Patience.until(() -> stack.read(OPTIONS).equals(List.of("a12/30", "b18/30")));
    assertThat(stack.read(OPTIONS)).containsExactly("a12/30", "b18/30");
    assertThat(stack.read(POLL)).containsExactly("30");
    Patience.until(() -> stack.read(FLOWS).equals(List.of("5")));
    assertThat(stack.read(FLOWS)).as("only the one since the saved reading").containsExactly("5");
    Patience.until(() -> stack.read(NEW_HOURS).equals(List.of("1")));
    assertThat(stack.read(NEW_HOURS)).containsExactly("1");
  }

  private static void reading(TestingStack stack, int hour, long milli) {
    stack.send(
        Topics.OBSERVATIONS,
        "fp",
        TestingEvents.reading("fp", "video_views", THEN + hour * HOUR, milli).build());
  }

  private static Path saved(TestingStack stack) throws IOException {
    try (Stream<Path> savepoints = Files.list(stack.checkpoints().resolve("savepoints"))) {
      return savepoints.findFirst().orElseThrow();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> old = Files.list(to)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
