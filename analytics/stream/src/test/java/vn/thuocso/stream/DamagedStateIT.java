package vn.thuocso.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.embedded.process.TestingProcess;

/** A job whose newest checkpoint has its length, and not its bytes. */
class DamagedStateIT {

  private static final int USES = 3_000;
  private static final String TOTAL =
      "SELECT toString(sum(total)) AS x FROM interaction_hour FINAL";

  @Test
  void endsAndThenBeginsWithTheCheckpointBefore() throws IOException {
    try (TestingStack stack = TestingStack.start()) {
      long now = System.currentTimeMillis();
      for (int i = 0; i < USES; i++) {
        stack.send(Topics.INTERACTIONS, "ch", TestingEvents.open("e" + i, "ch", "c1", now).build());
      }
      stack.flush();
      try (TestingProcess job = stack.startJob()) {
        Patience.until(() -> stack.read(TOTAL).equals(List.of("" + USES)));
        Patience.until(() -> withFiles(stack.checkpoints()).size() == 2);
        job.killForcibly();
        List<Path> kept = withFiles(stack.checkpoints());
        damage(kept.get(0));
        assertThatIllegalStateException()
            .isThrownBy(job::restart)
            .withMessageContaining(kept.get(0) + " cannot be restored");
        job.restart();
        assertThat(job.output()).contains("Starting from " + kept.get(1));
        assertThat(stack.read(TOTAL)).containsExactly("" + USES);
      }
    }
  }

  /** Returns the complete checkpoints whose state lies in files, the newest first. */
  private static List<Path> withFiles(Path checkpoints) {
    try (Stream<Path> files = Files.walk(checkpoints)) {
      return files
          .filter(path -> Files.exists(path.resolve("_metadata")))
          .filter(path -> !stateFiles(path).isEmpty())
          .sorted(Comparator.comparing(DamagedStateIT::number).reversed())
          .toList();
    } catch (IOException | java.io.UncheckedIOException removedMeanwhile) {
      return List.of();
    }
  }

  private static int number(Path checkpoint) {
    return Integer.parseInt(checkpoint.getFileName().toString().replace("chk-", ""));
  }

  private static List<Path> stateFiles(Path checkpoint) {
    try (Stream<Path> files = Files.list(checkpoint)) {
      return files.filter(file -> !file.endsWith("_metadata")).toList();
    } catch (IOException removedMeanwhile) {
      return List.of();
    }
  }

  private static void damage(Path checkpoint) throws IOException {
    for (Path file : stateFiles(checkpoint)) {
      byte[] bytes = new byte[(int) Files.size(file)];
      Arrays.fill(bytes, (byte) 0xFF);
      Files.write(file, bytes);
    }
  }
}
