package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.topic.TopicSetup;
import vn.thuocso.contract.wire.Ballot;
import vn.thuocso.contract.wire.DeadLetter;
import vn.thuocso.contract.wire.Grain;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.contract.wire.InteractionKind;
import vn.thuocso.contract.wire.Observation;
import vn.thuocso.contract.wire.Reading;
import vn.thuocso.warehouse.TestingWarehouse;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/** Records of one day in partition 0 of each topic, and the rows that a right job makes of them. */
final class TestingDay {

  private static final long DAY = millis("2025-12-31T17:00:00Z");

  /** What algorithm 6 makes of two registers in use of 4,096. */
  private static final double ESTIMATE = 2.0004757367454906;

  private TestingDay() {}

  static void produce(String bootstrap) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      TopicSetup.ensure(admin, (short) 1);
      TopicSetup.ensure(admin, (short) 1);
    }
    Properties settings = new Properties();
    settings.put("bootstrap.servers", bootstrap);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      Topics topics = new Topics(producer);
      observations(topics);
      interactions(topics);
      ballots(topics);
      topics.send("units", TestingEntries.unit(2, "Tây hồ")); // 0
      topics.send("units", TestingEntries.unit(2, "Tây Hồ")); // 1: sent again
      topics.send("channels", TestingEntries.channel());
      topics.send("contents", TestingEntries.content());
      topics.send("polls", TestingEntries.poll());
      TestingScores.records().forEach(record -> topics.send("scores", record)); // 0 to 3
      topics.send(
          "dead-letters",
          DeadLetter.newBuilder()
              .setReason("UNREADABLE")
              .setStage("job")
              .setTopic("interactions")
              .setPartition(0)
              .setOffset(4)
              .setRefusedAtMs(millis("2026-01-01T05:10:00Z"))
              .setLetterId(id("letter"))
              .build());
    }
  }

  /** Deletes what lies before an offset of partition 0, as retention does. */
  static void forget(String bootstrap, String topic, long before)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      TopicPartition partition = new TopicPartition(topic, 0);
      admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(before))).all().get();
    }
  }

  private static void observations(Topics topics) {
    topics.send("observations", figure("visits", 4_000)); // 0, corrected by 1
    topics.send("observations", figure("visits", 5_000)); // 1
    topics.send("observations", figure("page_hits", 0).toBuilder().setMissing(true).build()); // 2
    topics.send("observations", reading("2026-01-02T00:00:00Z", 10_000)); // 3
    topics.send(
        "observations", reading("2026-01-04T00:00:00Z", 7_000)); // 4: the counter began anew
    topics.send("observations", reading("2026-01-03T00:00:00Z", 30_000)); // 5: late
  }

  private static void interactions(Topics topics) {
    topics.send("interactions", use("a", "2026-01-01T03:59:59Z", 0)); // 0
    topics.send("interactions", late(use("b", "2026-01-01T03:00:00Z", 1))); // 1
    topics.send("interactions", use("a", "2026-01-01T03:59:59Z", 0)); // 2: again
    topics.send("interactions", use("c", "2026-01-01T04:00:00Z", 0)); // 3
    topics.raw("interactions", new byte[] {(byte) 0xFF}); // 4: refused
    topics.send("interactions", read("d", 7)); // 5
    topics.send("interactions", read("e", 8)); // 6
    topics.send("interactions", read("f", 7)); // 7: a reader comes back
  }

  private static void ballots(Topics topics) {
    topics.send("ballots", ballot("s", Ballot.Stage.STARTED, "")); // 0
    for (int i = 1; i <= 12; i++) {
      topics.send("ballots", ballot("b" + i, Ballot.Stage.COMPLETED, i == 5 ? "b" : "")); // 1 to 12
    }
    topics.send("ballots", ballot("b1", Ballot.Stage.COMPLETED, "")); // 13: again
  }

  static void write(WarehouseClient client) {
    RowBinary visits = observation("visits").int64(5_000).bool(false);
    TestingWarehouse.insert(client, Table.OBSERVATION, origin(visits, 1));
    RowBinary hits = observation("page_hits").int64(0).bool(true);
    TestingWarehouse.insert(client, Table.OBSERVATION, origin(hits, 2));
    writeReading(client, "2026-01-02T00:00:00Z", 10_000, 3);
    writeReading(client, "2026-01-04T00:00:00Z", 7_000, 4);
    writeReading(client, "2026-01-03T00:00:00Z", 30_000, 5);
    writeFlow(client, "2026-01-03T00:00:00Z", "2026-01-02T00:00:00Z", 20_000, false, 5);
    writeFlow(client, "2026-01-04T00:00:00Z", "2026-01-03T00:00:00Z", 7_000, true, 5);
    writeHour(client, "2026-01-01T03:00:00Z", 2, 1, 1, 0, 1);
    writeHour(client, "2026-01-01T04:00:00Z", 1, 0, 0, 3, 3);
    writeHour(client, "2026-01-01T16:00:00Z", 3, 0, 0, 5, 7);
    writeReaders(client);
    TestingEntries.write(client);
    TestingScores.write(client);
    RowBinary poll = new RowBinary().text("p1").int64(1).int64(1).int64(12).int64(0).int64(0);
    TestingWarehouse.insert(client, Table.POLL_BALLOTS, span(poll, "ballots", 0, 12, 13));
    writeOption(client, "a", 10);
    writeOption(client, "b", 1);
    RowBinary refusal = new RowBinary().text("job").text("interactions").text("UNREADABLE");
    refusal.int32(millis("2026-01-01T05:00:00Z") / 1_000).int64(1);
    TestingWarehouse.insert(client, Table.REJECTION_HOUR, span(refusal, "dead-letters", 0, 0, 1));
    Map<String, Integer> last =
        Map.of(
            "observations",
            5,
            "interactions",
            7,
            "ballots",
            13,
            "dead-letters",
            0,
            "units",
            1,
            "channels",
            0,
            "contents",
            0,
            "polls",
            0,
            "scores",
            3);
    last.forEach((topic, offset) -> writeProgress(client, topic, offset));
  }

  private static Observation figure(String measure, long milli) {
    return Observation.newBuilder()
        .setChannelId("fp")
        .setMeasure(measure)
        .setGrain(Grain.DAY)
        .setPeriodStartMs(DAY)
        .setPeriodEndMs(DAY + 86_400_000)
        .setReading(Reading.OF_PERIOD)
        .setValueMilli(milli)
        .build();
  }

  private static Observation reading(String at, long milli) {
    return Observation.newBuilder()
        .setChannelId("fp")
        .setMeasure("video_views")
        .setPeriodEndMs(millis(at))
        .setReading(Reading.CUMULATIVE)
        .setValueMilli(milli)
        .build();
  }

  private static Interaction use(String id, String at, int flags) {
    return Interaction.newBuilder()
        .setEventId(id(id))
        .setChannelId("bt")
        .setKind(InteractionKind.QR_OPEN)
        .setOccurredAtMs(millis(at))
        .setFlags(flags)
        .build();
  }

  /** Received more than five minutes after its hour. */
  private static Interaction late(Interaction use) {
    return use.toBuilder().setReceivedAtMs(millis("2026-01-01T04:05:00.001Z")).build();
  }

  /** A use in the last hour of the day in Hanoi, with a reader's token. */
  private static Interaction read(String id, int reader) {
    ByteString token = ByteString.copyFrom(new byte[] {0, 0, 0, 0, 0, 0, 0, (byte) reader});
    return use(id, "2026-01-01T16:59:59Z", 0).toBuilder().setDayToken(token).build();
  }

  private static Ballot ballot(String id, Ballot.Stage stage, String second) {
    Ballot.Builder ballot = Ballot.newBuilder().setBallotId(id(id)).setPollId("p1").setStage(stage);
    if (stage == Ballot.Stage.STARTED) {
      ballot.setFlags(1);
    } else {
      Ballot.Answer.Builder answer = Ballot.Answer.newBuilder().setQuestion("q1").addOptions("a");
      ballot.addAnswers(second.isEmpty() ? answer : answer.addOptions(second));
      if (id.equals("b10")) {
        // The only answer to a second question: nobody may see it.
        ballot.addAnswers(Ballot.Answer.newBuilder().setQuestion("q2").addOptions("c"));
      }
    }
    return ballot.build();
  }

  private static RowBinary observation(String measure) {
    RowBinary row = new RowBinary().text("fp").text("").text(measure).text("day");
    return row.int64(DAY).int64(DAY + 86_400_000);
  }

  private static void writeReading(WarehouseClient client, String at, long milli, long offset) {
    RowBinary row = new RowBinary().text("fp").text("").text("video_views").int64(millis(at));
    TestingWarehouse.insert(
        client, Table.COUNTER_READING, origin(row.int64(milli).bool(false), offset));
  }

  private static void writeFlow(
      WarehouseClient client, String at, String since, long milli, boolean reset, long offset) {
    RowBinary row = new RowBinary().text("fp").text("").text("video_views");
    row.int64(millis(at)).int64(millis(since)).int64(milli).bool(reset).bool(false).bool(false);
    row.text("observations").int32(0).int64(offset).int64(offset);
    TestingWarehouse.insert(client, Table.COUNTER_FLOW, row);
  }

  private static void writeHour(
      WarehouseClient client,
      String hour,
      long total,
      long flagged,
      long late,
      long first,
      long last) {
    RowBinary row = new RowBinary().text("bt").text("").text("qr_opens");
    row.int32(millis(hour) / 1_000).int64(total).int64(flagged).int64(late).int64(0);
    TestingWarehouse.insert(
        client, Table.INTERACTION_HOUR, span(row, "interactions", first, last, total));
  }

  /** Two readers; the estimate and its bounds as the job's own sketch gives them. */
  private static void writeReaders(WarehouseClient client) {
    RowBinary row =
        new RowBinary().text("bt").text("").int32(LocalDate.of(2026, 1, 1).toEpochDay());
    row.float64(ESTIMATE).float64(2).float64(ESTIMATE * (1 + 2 * (1.04 / 64))).int64(0);
    TestingWarehouse.insert(client, Table.READER_DAY, span(row, "interactions", 5, 7, 3));
  }

  private static void writeOption(WarehouseClient client, String option, long count) {
    RowBinary row = new RowBinary().text("p1").text("q1").text(option).int64(count).int64(10);
    TestingWarehouse.insert(client, Table.POLL_OPTION, span(row, "ballots", 1, 10, 10));
  }

  private static void writeProgress(WarehouseClient client, String topic, long last) {
    RowBinary row = new RowBinary().text(topic).int32(0).int64(last).int64(0).int64(0).int64(last);
    TestingWarehouse.insert(client, Table.PROGRESS, row);
  }

  private static RowBinary origin(RowBinary row, long offset) {
    row.bool(false).text("").text("").int32(0).int64(0);
    return row.text("observations").int32(0).int64(offset).int64(offset);
  }

  private static RowBinary span(RowBinary row, String topic, long first, long last, long events) {
    return row.text(topic).int32(0).int64(first).int64(last).int64(events).int64(last);
  }

  private static ByteString id(String name) {
    return ByteString.copyFrom(EventId.of(name).bytes());
  }

  private static long millis(String instant) {
    return Instant.parse(instant).toEpochMilli();
  }

  /** Sends to partition 0, so that the offsets are those that the comments say. */
  private static final class Topics {

    private final KafkaProducer<String, byte[]> producer;

    Topics(KafkaProducer<String, byte[]> producer) {
      this.producer = producer;
    }

    void send(String topic, MessageLite message) {
      raw(topic, message.toByteArray());
    }

    void raw(String topic, byte[] bytes) {
      producer.send(new ProducerRecord<>(topic, 0, "key", bytes));
    }
  }
}
