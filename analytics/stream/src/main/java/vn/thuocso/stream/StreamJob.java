package vn.thuocso.stream;

import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.stream.event.RawRecord;
import vn.thuocso.stream.kafka.Broker;
import vn.thuocso.stream.sink.ClickHouse;
import vn.thuocso.stream.sink.WarehouseSink;
import vn.thuocso.stream.start.Start;

/**
 * The job. Started by itself it is a whole Flink in one process over the newest saved state; handed
 * to a cluster by {@code flink run} it leaves saving and restoring to that cluster.
 */
public final class StreamJob {

  private static final String NAME = "thuocso-stream";

  private StreamJob() {}

  /** Runs the job until it is told to stop; the environment says where everything is. */
  public static void main(String[] args) throws Exception {
    StreamSettings settings = StreamSettings.of(System.getenv());
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    if (environment instanceof LocalStreamEnvironment) {
      System.exit(new OneMachine(settings).run());
    }
    environment.configure(Execution.ofJob(settings));
    boolean restored =
        environment.getConfiguration().getOptional(StateRecoveryOptions.SAVEPOINT_PATH).isPresent();
    build(environment, settings, Starting.prepare(settings, restored));
    environment.execute(NAME);
  }

  /** Wires the workflow to broker and warehouse. */
  static void build(StreamExecutionEnvironment environment, StreamSettings settings, Start start) {
    Broker broker = new Broker(settings.bootstrap());
    Sources sources =
        new Sources(
            source(environment, broker, "interactions", List.of(Topics.INTERACTIONS)),
            source(environment, broker, "ballots", List.of(Topics.BALLOTS)),
            source(environment, broker, "observations", List.of(Topics.OBSERVATIONS)),
            source(environment, broker, "letters", List.of(Topics.DEAD_LETTERS)),
            source(
                environment,
                broker,
                "registry",
                List.of(Topics.UNITS, Topics.CHANNELS, Topics.CONTENTS, Topics.POLLS)),
            source(environment, broker, "scores", List.of(Topics.SCORES)));
    Sinks sinks =
        new Sinks(new WarehouseSink(ClickHouse.at(settings.warehouse())), broker.letters());
    new Workflow(start.claim(), start.polls()).connect(sources, sinks);
  }

  private static DataStream<RawRecord> source(
      StreamExecutionEnvironment environment, Broker broker, String name, List<String> topics) {
    return environment
        .fromSource(broker.source(topics), WatermarkStrategy.noWatermarks(), name, RawRecord.TYPE)
        .uid("source-" + name);
  }
}
