package vn.thuocso.stream;

import com.google.protobuf.MessageLite;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.source.legacy.SourceFunction;
import vn.thuocso.stream.event.RawRecord;

/** Topics in memory: their records come once, then nothing, but the topic does not end. */
final class TestingInput {

  private final Map<String, ArrayList<RawRecord>> topics = new HashMap<>();
  private final long now = System.currentTimeMillis();

  void add(String topic, MessageLite message) {
    add(topic, message.toByteArray());
  }

  void add(String topic, byte[] value) {
    List<RawRecord> records = topics.computeIfAbsent(topic, name -> new ArrayList<>());
    records.add(new RawRecord(topic, 0, records.size(), now, value));
  }

  DataStream<RawRecord> source(StreamExecutionEnvironment environment, String topic) {
    return environment
        .addSource(
            new Topic(
                topics.getOrDefault(topic, new ArrayList<>()).stream()
                    .map(Kept::of)
                    .toList()
                    .toArray(Kept[]::new)),
            "source-" + topic,
            RawRecord.TYPE)
        .uid("source-" + topic);
  }

  private record Kept(String topic, long offset, long at, byte[] value) implements Serializable {

    static Kept of(RawRecord record) {
      return new Kept(record.topic(), record.offset(), record.appendedAt(), record.value());
    }
  }

  private static final class Topic implements SourceFunction<RawRecord> {

    private static final long serialVersionUID = 1L;

    private final Kept[] records;
    private transient CountDownLatch cancelled;

    Topic(Kept[] records) {
      this.records = records;
    }

    @Override
    public void run(SourceContext<RawRecord> context) throws InterruptedException {
      cancelled = new CountDownLatch(1);
      for (Kept kept : records) {
        synchronized (context.getCheckpointLock()) {
          context.collect(new RawRecord(kept.topic, 0, kept.offset, kept.at, kept.value));
        }
      }
      cancelled.await();
    }

    @Override
    public void cancel() {
      if (cancelled != null) {
        cancelled.countDown();
      }
    }
  }
}
