package vn.thuocso.stream;

import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import vn.thuocso.stream.decode.BallotDecoder;
import vn.thuocso.stream.decode.DecodeOperator;
import vn.thuocso.stream.decode.EpochClaim;
import vn.thuocso.stream.decode.InteractionDecoder;
import vn.thuocso.stream.decode.LetterDecoder;
import vn.thuocso.stream.decode.ObservationDecoder;
import vn.thuocso.stream.decode.RegistryDecoder;
import vn.thuocso.stream.decode.ScoreDecoder;
import vn.thuocso.stream.event.BallotEvent;
import vn.thuocso.stream.event.DeadRecord;
import vn.thuocso.stream.event.InteractionEvent;
import vn.thuocso.stream.event.LetterEvent;
import vn.thuocso.stream.event.RawRecord;
import vn.thuocso.stream.event.ReadingEvent;
import vn.thuocso.stream.row.WarehouseRow;
import vn.thuocso.stream.tally.BallotTally;
import vn.thuocso.stream.tally.CounterTally;
import vn.thuocso.stream.tally.InteractionTally;
import vn.thuocso.stream.tally.KeyState;
import vn.thuocso.stream.tally.PollBaseline;
import vn.thuocso.stream.tally.RefusalTally;
import vn.thuocso.stream.tally.Tally;
import vn.thuocso.stream.tally.WholeStateOperator;

/**
 * The steps from records to rows. Sources and sinks are given; the names are fixed for ever, for
 * they are the uids under which snapshots keep the state.
 *
 * <pre>
 * interactions ▶ decode ▶ deduplicate and window  ─┐
 * ballots      ▶ decode ▶ deduplicate and tally   ─┤
 * observations ▶ decode ─────────────────────────  ┼▶ warehouse
 *                     └▶ derive flows             ─┤
 * registry     ▶ decode ─────────────────────────  ┤
 * scores       ▶ decode ─────────────────────────  ┤
 * dead letters ▶ decode ▶ deduplicate and count   ─┘
 *       ▲──── refusals of the decoders
 * </pre>
 */
final class Workflow {

  private final EpochClaim claim;
  private final Map<String, PollBaseline> polls;

  Workflow(EpochClaim claim, Map<String, PollBaseline> polls) {
    this.claim = claim;
    this.polls = Map.copyOf(polls);
  }

  /** Lays the steps between sources and sinks. */
  void connect(Sources sources, Sinks sinks) {
    var interactions =
        decode(
            "interactions",
            sources.interactions(),
            DecodeOperator.refusing(new InteractionDecoder(), claim),
            InteractionEvent.TYPE);
    var ballots =
        decode(
            "ballots",
            sources.ballots(),
            DecodeOperator.refusing(new BallotDecoder(), claim),
            BallotEvent.TYPE);
    var observations =
        decode(
            "observations",
            sources.observations(),
            DecodeOperator.refusing(new ObservationDecoder(), claim),
            WarehouseRow.TYPE);
    var registry =
        decode(
            "registry",
            sources.registry(),
            DecodeOperator.refusing(new RegistryDecoder(), claim),
            WarehouseRow.TYPE);
    var scores =
        decode(
            "scores",
            sources.scores(),
            DecodeOperator.refusing(new ScoreDecoder(), claim),
            WarehouseRow.TYPE);
    var letters =
        decode(
            "dead-letters",
            sources.letters(),
            DecodeOperator.passingOver(new LetterDecoder(), claim),
            LetterEvent.TYPE);
    DataStream<ReadingEvent> readings = observations.getSideOutput(ObservationDecoder.READINGS);

    DataStream<WarehouseRow> rows =
        observations.union(
            registry,
            scores,
            tally("window-interactions", interactions, new InteractionTally()),
            tally("tally-ballots", ballots, new BallotTally(polls)),
            tally("derive-flows", readings, new CounterTally()),
            tally("count-dead-letters", letters, new RefusalTally()),
            progress(List.of(interactions, ballots, observations, registry, scores, letters)));
    rows.sinkTo(sinks.warehouse()).uid("warehouse").name("warehouse");
    refusals(List.of(interactions, ballots, observations, registry, scores))
        .sinkTo(sinks.letters())
        .uid("dead-letters")
        .name("dead-letters");
  }

  private static <E> SingleOutputStreamOperator<E> decode(
      String topic,
      DataStream<RawRecord> records,
      DecodeOperator<E> operator,
      TypeInformation<E> type) {
    return records.transform("decode-" + topic, type, operator).uid("decode-" + topic);
  }

  private static <E, S extends KeyState> DataStream<WarehouseRow> tally(
      String name, DataStream<E> events, Tally<E, S> tally) {
    return events
        .keyBy(tally::keyOf, Types.STRING)
        .transform(name, WarehouseRow.TYPE, new WholeStateOperator<>(tally))
        .uid(name);
  }

  private static DataStream<WarehouseRow> progress(List<SingleOutputStreamOperator<?>> decoded) {
    return decoded.stream()
        .<DataStream<WarehouseRow>>map(step -> step.getSideOutput(DecodeOperator.PROGRESS))
        .reduce((left, right) -> left.union(right))
        .orElseThrow();
  }

  private static DataStream<DeadRecord> refusals(List<SingleOutputStreamOperator<?>> decoded) {
    return decoded.stream()
        .<DataStream<DeadRecord>>map(step -> step.getSideOutput(DecodeOperator.LETTERS))
        .reduce((left, right) -> left.union(right))
        .orElseThrow();
  }
}
