package vn.thuocso.collector.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.BytesValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.thuocso.collector.TestingClock;
import vn.thuocso.collector.outlet.KafkaSettings;
import vn.thuocso.collector.outlet.Outlet;
import vn.thuocso.collector.status.Counters;

/** Without a broker; with one, see CollectorIT. */
class ForwarderTest {

  private static final JournalSettings SETTINGS =
      new JournalSettings(DataSize.ofMegabytes(1), Duration.ofHours(1), Duration.ofHours(47));
  private static final KafkaSettings NOBODY =
      new KafkaSettings(
          "127.0.0.1:1",
          (short) 1,
          Duration.ofMillis(200),
          Duration.ofMillis(50),
          DataSize.ofMegabytes(1),
          Duration.ofHours(24));

  @TempDir private Path directory;

  @Test
  void whatKafkaNeverTookIsDeletedBeforeItIsTwoDaysOldAndCounted() throws IOException {
    TestingClock clock = new TestingClock("2026-11-20T00:00:00Z");
    Counters counters = new Counters();
    Journal journal = Journal.open(directory, SETTINGS, clock);
    journal.append("interactions", "a", BytesValue.getDefaultInstance());
    journal.append("interactions", "b", BytesValue.getDefaultInstance());
    clock.pass(Duration.ofHours(48));
    try (Outlet outlet = Outlet.to(NOBODY);
        Forwarder unused = Forwarder.start(journal, outlet, counters, SETTINGS.keep(), clock)) {
      await(() -> counters.of("journal.expired") > 0);
    }
    assertThat(counters.of("journal.expired")).isEqualTo(2);
    assertThat(journal.segmentFrom(0)).isEmpty();
  }

  @Test
  void whatKafkaMayNotHaveOnItsDiskYetIsSentAgainAfterAStart() throws IOException {
    TestingClock clock = new TestingClock("2026-11-20T00:00:00Z");
    Journal.open(directory, SETTINGS, clock)
        .append("interactions", "a", BytesValue.getDefaultInstance());
    assertThat(keysSent(clock, Duration.ZERO, 1)).containsExactly("a");
    assertThat(keysSent(clock, Duration.ofMinutes(2), 1)).containsExactly("a");
    Journal.open(directory, SETTINGS, clock)
        .append("interactions", "b", BytesValue.getDefaultInstance());
    assertThat(keysSent(clock, Duration.ZERO, 1)).containsExactly("b");
  }

  /** Forwards until so many records were sent, lets time pass, and ends as a power cut would. */
  private List<String> keysSent(TestingClock clock, Duration after, int count) throws IOException {
    MockProducer<byte[], byte[]> kafka =
        new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    Counters counters = new Counters();
    Journal journal = Journal.open(directory, SETTINGS, clock);
    try (Outlet outlet = Outlet.by(kafka);
        Forwarder unused = Forwarder.start(journal, outlet, counters, SETTINGS.keep(), clock)) {
      await(() -> counters.of("journal.forwarded") >= count);
      clock.pass(after);
      await(() -> after.isZero() || journal.segmentFrom(0).isEmpty());
    }
    return kafka.history().stream()
        .map(record -> new String(record.key(), StandardCharsets.UTF_8))
        .toList();
  }

  private static void await(BooleanSupplier condition) {
    for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
