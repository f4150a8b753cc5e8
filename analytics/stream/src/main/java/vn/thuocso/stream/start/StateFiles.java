package vn.thuocso.stream.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.apache.flink.runtime.state.OperatorStateHandle;
import org.apache.flink.runtime.state.StreamStateHandle;

/**
 * The files that hold what the metadata of a saved state does not hold itself. The metadata is
 * written last, but a power cut may keep it and not them.
 */
final class StateFiles {

  private StateFiles() {}

  /**
   * Checks that every file is there in its whole length.
   *
   * @throws IOException when one is not
   */
  static void check(CheckpointMetadata metadata) throws IOException {
    Iterable<StreamStateHandle> handles =
        metadata.getOperatorStates().stream()
                .flatMap(operator -> operator.getStates().stream())
                .flatMap(StateFiles::handles)
            ::iterator;
    for (StreamStateHandle handle : handles) {
      var path = handle.maybeGetPath();
      if (path.isPresent()) {
        check(Path.of(path.get().getPath()), handle.getStateSize());
      }
    }
  }

  private static void check(Path file, long length) throws IOException {
    long found = Files.size(file);
    if (found < length) {
      throw new IOException("%s has %d bytes of %d".formatted(file, found, length));
    }
  }

  private static Stream<StreamStateHandle> handles(OperatorSubtaskState state) {
    Stream<OperatorStateHandle> operator =
        Stream.concat(
            state.getManagedOperatorState().stream(), state.getRawOperatorState().stream());
    Stream<KeyedStateHandle> keyed =
        Stream.concat(state.getManagedKeyedState().stream(), state.getRawKeyedState().stream());
    return Stream.concat(
        operator.map(OperatorStateHandle::getDelegateStateHandle),
        keyed
            .filter(KeyGroupsStateHandle.class::isInstance)
            .map(handle -> ((KeyGroupsStateHandle) handle).getDelegateStateHandle()));
  }
}
