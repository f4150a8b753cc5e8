package vn.thuocso.dashboard.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.embedded.broker.TestingBroker;
import vn.thuocso.embedded.postgres.TestingPostgres;
import vn.thuocso.embedded.process.TestingProcess;

class RelayIT {

  @TempDir Path directory;

  @Test
  void everyDecisionArrivesWhateverIsKilledAndTheNewestVersionIsTheLast() throws IOException {
    try (TestingPostgres postgres = TestingPostgres.start();
        TestingBroker broker = TestingBroker.start()) {
      JdbcClient database = client(postgres);
      broker.killForcibly();
      try (TestingProcess dashboard =
          DashboardProcess.start(postgres, broker.bootstrap(), directory)) {
        // Without Kafka the decisions are committed and wait.
        int decided = count(database, "SELECT count(*) FROM outbox");
        assertThat(decided).isGreaterThan(1_000);
        assertThat(count(database, "SELECT count(*) FROM outbox WHERE sent_at IS NULL"))
            .isEqualTo(decided);
        broker.restart();
        await(() -> count(database, "SELECT count(sent_at) FROM outbox") > 0);
        dashboard.killForcibly();
        changeEveryFanpage(database);
        dashboard.restart();
        await(() -> count(database, "SELECT count(*) FROM outbox WHERE sent_at IS NULL") == 0);
        broker.killForcibly();
        changeEveryFanpage(database);
        broker.restart();
        await(() -> count(database, "SELECT count(*) FROM outbox WHERE sent_at IS NULL") == 0);
      }
      assertTopicsHoldTheNewestVersions(database, broker);
    }
  }

  @Test
  void aBrokerThatLostItsTopicsIsToldEverythingAgain() throws IOException {
    try (TestingPostgres postgres = TestingPostgres.start()) {
      JdbcClient database = client(postgres);
      try (TestingBroker lost = TestingBroker.start();
          TestingProcess dashboard =
              DashboardProcess.start(postgres, lost.bootstrap(), directory)) {
        assertThat(dashboard.isAlive()).isTrue();
        announceScores(database);
        await(() -> count(database, "SELECT count(*) FROM outbox WHERE sent_at IS NULL") == 0);
        assertScoresGoByTheirKeys(lost);
      }
      try (TestingBroker empty = TestingBroker.start();
          TestingProcess dashboard =
              DashboardProcess.start(postgres, empty.bootstrap(), directory)) {
        assertThat(dashboard.isAlive()).isTrue();
        await(() -> count(database, "SELECT count(*) FROM outbox WHERE sent_at IS NULL") == 0);
        assertTopicsHoldTheNewestVersions(database, empty);
        assertScoresGoByTheirKeys(empty);
      }
    }
  }

  /** Announces a snapshot of twenty units, and the same computed anew. */
  private static void announceScores(JdbcClient database) {
    database
        .sql(
            """
            INSERT INTO outbox (topic, key, version, value)
            SELECT 'scores', 'TG|1|2026|raw|2026-10-31|' || unit, version,
                   decode(lpad(to_hex(2 * unit + version), 4, '0'), 'hex')
            FROM generate_series(1, 20) unit, generate_series(1, 2) version
            """)
        .update();
  }

  private static void assertScoresGoByTheirKeys(TestingBroker broker) {
    Map<String, Set<Integer>> partitions = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : TopicContents.read(broker.bootstrap())) {
      if (record.topic().equals("scores")) {
        partitions.computeIfAbsent(record.key(), k -> new HashSet<>()).add(record.partition());
      }
    }
    assertThat(partitions).hasSize(20);
    partitions.forEach(
        (key, of) ->
            assertThat(of)
                .as(key)
                .containsExactly(
                    Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % 4));
  }

  /** Announces the next version of every fanpage, twice, as two decisions in a row would. */
  private static void changeEveryFanpage(JdbcClient database) {
    for (int i = 0; i < 2; i++) {
      int changed =
          database
              .sql(
                  """
                  INSERT INTO outbox (topic, key, version, value)
                  SELECT topic, key, version + 1, value FROM (
                    SELECT DISTINCT ON (key) * FROM outbox
                    WHERE topic = 'channels' AND key LIKE 'fp-%' ORDER BY key, version DESC) last
                  """)
              .update();
      assertThat(changed).isGreaterThan(50);
    }
  }

  private static void assertTopicsHoldTheNewestVersions(JdbcClient database, TestingBroker broker)
      throws InvalidProtocolBufferException {
    Map<String, byte[]> last = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : TopicContents.read(broker.bootstrap())) {
      last.put(record.topic() + "/" + record.key(), record.value());
    }
    Map<String, byte[]> expected = new HashMap<>();
    database
        .sql("SELECT topic, key, value FROM outbox ORDER BY version")
        .query(
            row -> {
              expected.put(row.getString(1) + "/" + row.getString(2), row.getBytes(3));
            });
    assertThat(last.keySet()).isEqualTo(expected.keySet());
    expected.forEach((key, value) -> assertThat(last.get(key)).as(key).isEqualTo(value));
    ChannelEntry channel = ChannelEntry.parseFrom(last.get("channels/bt-tay-ho"));
    assertThat(channel.getKeySha256Count()).isEqualTo(1);
    assertThat(channel.getGenerated()).isTrue();
    assertThat(channel.getOwnersCount()).isPositive();
  }

  private static JdbcClient client(TestingPostgres postgres) {
    return JdbcClient.create(
        new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password()));
  }

  private static int count(JdbcClient database, String sql) {
    List<Integer> counts = database.sql(sql).query(Integer.class).list();
    return counts.get(0);
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within 90 seconds").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }
}
