package vn.thuocso.stream.tally;

import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import vn.thuocso.stream.row.WarehouseRow;

/** One tally in Flink's harness: time moves by hand, rows come out as text. */
final class TestingTally<E, S extends KeyState> implements AutoCloseable {

  private final KeyedOneInputStreamOperatorTestHarness<String, E, WarehouseRow> harness;

  private TestingTally(Tally<E, S> tally) throws Exception {
    harness =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new WholeStateOperator<>(tally), tally::keyOf, Types.STRING);
    harness.getExecutionConfig().enableObjectReuse();
    harness.setup(
        WarehouseRow.TYPE.createSerializer(harness.getExecutionConfig().getSerializerConfig()));
  }

  static <E, S extends KeyState> TestingTally<E, S> open(Tally<E, S> tally, long now)
      throws Exception {
    TestingTally<E, S> testing = new TestingTally<>(tally);
    testing.harness.setProcessingTime(now);
    testing.harness.open();
    return testing;
  }

  static <E, S extends KeyState> TestingTally<E, S> restore(
      Tally<E, S> tally, OperatorSubtaskState state, long now) throws Exception {
    TestingTally<E, S> testing = new TestingTally<>(tally);
    testing.harness.setProcessingTime(now);
    testing.harness.initializeState(state);
    testing.harness.open();
    return testing;
  }

  void add(E event) throws Exception {
    harness.processElement(event, 0);
  }

  void time(long now) throws Exception {
    harness.setProcessingTime(now);
  }

  OperatorSubtaskState snapshot(long id) throws Exception {
    harness.prepareSnapshotPreBarrier(id);
    return harness.snapshot(id, 0);
  }

  int keys() {
    return harness.numKeyedStateEntries();
  }

  int timers() {
    return harness.numProcessingTimeTimers();
  }

  /** Takes the rows that came out, with the wanted columns. */
  List<String> rows(String... columns) {
    List<String> rows =
        harness.extractOutputValues().stream().map(row -> TestingRows.text(row, columns)).toList();
    harness.getOutput().clear();
    return rows;
  }

  @Override
  public void close() throws Exception {
    harness.close();
  }
}
