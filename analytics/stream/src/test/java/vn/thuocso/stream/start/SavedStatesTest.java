package vn.thuocso.stream.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.apache.flink.runtime.jobgraph.OperatorID;
import org.apache.flink.runtime.state.KeyGroupRangeOffsets;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.OperatorStreamStateHandle;
import org.apache.flink.runtime.state.filesystem.FileStateHandle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedStatesTest {

  private static final String JOB = "0123456789abcdef0123456789abcdef";
  private static final String LATER = "fedcba9876543210fedcba9876543210";

  @TempDir private Path directory;

  private SavedStates states() {
    return new SavedStates(directory);
  }

  private Path save(String place, long savedAt) throws IOException {
    return save(place, savedAt, List.of());
  }

  /** Saves a state whose operator and keyed state each lie in the named file of 300 bytes. */
  private Path saveWithFiles(String place, long savedAt) throws IOException {
    Path state = Files.createDirectories(directory.resolve(place));
    OperatorState operator = new OperatorState("o", "o", new OperatorID(), 1, 128);
    operator.putState(
        0,
        OperatorSubtaskState.builder()
            .setManagedOperatorState(
                new OperatorStreamStateHandle(Map.of(), file(state.resolve("của bộ giải mã"))))
            .setManagedKeyedState(
                new KeyGroupsStateHandle(
                    new KeyGroupRangeOffsets(0, 127), file(state.resolve("keyed"))))
            .build());
    return save(place, savedAt, List.of(operator));
  }

  private static FileStateHandle file(Path path) throws IOException {
    Files.write(path, new byte[300]);
    return new FileStateHandle(
        new org.apache.flink.core.fs.Path(SavedStates.nameForFlink(path)), 300);
  }

  private Path save(String place, long savedAt, List<OperatorState> operators) throws IOException {
    Path state = Files.createDirectories(directory.resolve(place));
    Path metadata = state.resolve("_metadata");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(metadata))) {
      Checkpoints.storeCheckpointMetadata(new CheckpointMetadata(1, operators, List.of()), out);
    }
    Files.setLastModifiedTime(metadata, FileTime.fromMillis(savedAt));
    return state;
  }

  @Test
  void anEmptyOrMissingDirectoryHoldsNone() {
    assertThat(states().newest()).isEmpty();
    assertThat(new SavedStates(directory.resolve("none")).newest()).isEmpty();
  }

  @Test
  void theNewestCheckpointOrSavepointIsFound() throws IOException {
    save(JOB + "/chk-9", 1_000);
    Path newest = save(LATER + "/chk-3", 2_000);
    assertThat(states().newest()).contains(newest);
    Path savepoint = save("savepoints/savepoint-012345-abc", 3_000);
    assertThat(states().newest()).contains(savepoint);
  }

  @Test
  void whatWasCutShortIsPassedOver() throws IOException {
    Path whole = save(JOB + "/chk-8", 1_000);
    Files.createDirectories(directory.resolve(JOB + "/chk-9"));
    Path torn = save(JOB + "/chk-10", 2_000);
    Files.write(torn.resolve("_metadata"), new byte[] {1, 2, 3});
    assertThat(states().newest()).contains(whole);
  }

  @Test
  void whatLacksAFileOrTheEndOfOneIsPassedOver() throws IOException {
    Path whole = saveWithFiles(JOB + "/chk-7", 1_000);
    Path cut = saveWithFiles(JOB + "/chk-8", 2_000);
    Path lacking = saveWithFiles(JOB + "/chk-9", 3_000);
    assertThat(states().newest()).contains(lacking);
    Files.delete(lacking.resolve("của bộ giải mã"));
    assertThat(states().newest()).contains(cut);
    Files.write(cut.resolve("keyed"), new byte[299]);
    assertThat(states().newest()).contains(whole);
  }

  @Test
  void whatCouldNotBeRestoredIsPassedOver() throws IOException {
    Path whole = save(JOB + "/chk-8", 1_000);
    Path damaged = save(JOB + "/chk-9", 2_000);
    states().passOver(damaged);
    assertThat(states().newest()).contains(whole);
  }

  @Test
  void earlierRunsAreRemovedWithoutTouchingSavepoints() throws IOException {
    save(JOB + "/chk-1", 1_000);
    Path kept = save(LATER + "/chk-2", 2_000);
    Path savepoint = save("savepoints/savepoint-1", 500);
    states().removeOthers(LATER);
    assertThat(directory.resolve(JOB)).doesNotExist();
    assertThat(kept).exists();
    assertThat(savepoint).exists();
  }
}
