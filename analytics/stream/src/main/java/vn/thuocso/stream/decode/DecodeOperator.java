package vn.thuocso.stream.decode;

import com.google.protobuf.InvalidProtocolBufferException;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.stream.event.DeadRecord;
import vn.thuocso.stream.event.RawRecord;
import vn.thuocso.stream.event.ReadingEvent;
import vn.thuocso.stream.row.WarehouseRow;

/**
 * Decodes the records of a topic, stamps them with the epoch and tells how far it came.
 *
 * <p>Progress is told when a checkpoint is complete. Changed rows leave before its barrier, so
 * progress never runs ahead of the warehouse.
 *
 * @param <E> what the records become
 */
public final class DecodeOperator<E> extends AbstractStreamOperator<E>
    implements OneInputStreamOperator<RawRecord, E>, Desk<E> {

  /** The road of dead letters to their topic. */
  public static final OutputTag<DeadRecord> LETTERS = new OutputTag<>("letters", DeadRecord.TYPE);

  /** The road of progress rows to the sink. */
  public static final OutputTag<WarehouseRow> PROGRESS =
      new OutputTag<>("progress", WarehouseRow.TYPE);

  private static final long serialVersionUID = 1L;

  private final Decoder<E> decoder;
  private final EpochClaim claim;
  private final boolean writesLetters;
  private transient ListState<Floor> saved;
  private transient ListState<LastRead> savedReads;
  private transient Floors floors;
  private transient ReadSoFar progress;
  private transient Counter refused;
  private transient @Nullable E event;
  private transient @Nullable ReadingEvent reading;
  private transient @Nullable RejectReason reason;
  private transient String channel;

  @SuppressWarnings("NullAway.Init") // The transient fields are set when Flink initialises it.
  private DecodeOperator(Decoder<E> decoder, EpochClaim claim, boolean writesLetters) {
    this.decoder = decoder;
    this.claim = claim;
    this.writesLetters = writesLetters;
  }

  /** Returns an operator whose refusals become dead letters. */
  public static <E> DecodeOperator<E> refusing(Decoder<E> decoder, EpochClaim claim) {
    return new DecodeOperator<>(decoder, claim, true);
  }

  /** Returns an operator that passes over what it cannot read: letters about letters never end. */
  public static <E> DecodeOperator<E> passingOver(Decoder<E> decoder, EpochClaim claim) {
    return new DecodeOperator<>(decoder, claim, false);
  }

  @Override
  public void initializeState(StateInitializationContext context) throws Exception {
    super.initializeState(context);
    saved =
        context
            .getOperatorStateStore()
            .getUnionListState(new ListStateDescriptor<>("floors", Floor.TYPE));
    floors = context.isRestored() ? Floors.restored(claim, saved.get()) : Floors.of(claim);
    savedReads =
        context
            .getOperatorStateStore()
            .getListState(new ListStateDescriptor<>("read", LastRead.TYPE));
    progress = new ReadSoFar();
    progress.restore(savedReads.get());
    refused = getMetricGroup().counter("refused");
    channel = "";
  }

  @Override
  public void snapshotState(StateSnapshotContext context) throws Exception {
    super.snapshotState(context);
    saved.update(floors.snapshot());
    savedReads.update(progress.checkpoint(context.getCheckpointId()));
  }

  @Override
  public void notifyCheckpointComplete(long checkpointId) throws Exception {
    super.notifyCheckpointComplete(checkpointId);
    progress.completed(
        checkpointId, now(), row -> output.collect(PROGRESS, new StreamRecord<>(row)));
  }

  @Override
  public void processElement(StreamRecord<RawRecord> element) {
    RawRecord record = element.getValue();
    Admission admission = floors.admission(record);
    progress.note(record, admission.epoch());
    byte[] value = record.value();
    if (value != null) {
      decode(record, value, admission);
      emit(record);
    }
  }

  private void decode(RawRecord record, byte[] value, Admission admission) {
    try {
      decoder.decode(record, value, admission, this);
    } catch (InvalidProtocolBufferException e) {
      refuse(RejectReason.UNREADABLE, "");
    } catch (RuntimeException e) {
      LOG.warn(
          "Refusing {}-{}@{}: the decoder failed",
          record.topic(),
          record.partition(),
          record.offset(),
          e);
      refuse(RejectReason.UNREADABLE, "");
    }
  }

  /** Emits outside of the decoder: a failure further down the road is none of the record. */
  private void emit(RawRecord record) {
    if (reason != null) {
      refused.inc();
      if (writesLetters) {
        output.collect(LETTERS, new StreamRecord<>(Letters.refuse(record, reason, channel)));
      }
    } else {
      if (event != null) {
        output.collect(new StreamRecord<>(event));
      }
      if (reading != null) {
        output.collect(ObservationDecoder.READINGS, new StreamRecord<>(reading));
      }
    }
    event = null;
    reading = null;
    reason = null;
  }

  @Override
  public void accept(E decoded) {
    event = decoded;
  }

  @Override
  public void aside(ReadingEvent counterReading) {
    reading = counterReading;
  }

  @Override
  public void refuse(RejectReason why, String channelId) {
    reason = why;
    channel = channelId;
  }

  @Override
  public long now() {
    return getProcessingTimeService().getCurrentProcessingTime();
  }
}
