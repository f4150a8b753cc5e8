package vn.thuocso.dashboard.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends entries in their order and tells which of them Kafka has. */
final class Sender implements AutoCloseable {

  private final Producer<String, byte[]> producer;

  Sender(KafkaSettings settings) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                settings.bootstrap(),
                "client.id",
                "thuocso-outbox",
                "acks",
                "all",
                // Keeps the order of one producer even when it repeats itself.
                "enable.idempotence",
                true,
                "linger.ms",
                5,
                "max.block.ms",
                5_000,
                "request.timeout.ms",
                5_000,
                "delivery.timeout.ms",
                15_000),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** What became of a batch: what Kafka has, and what stopped the rest. */
  record Outcome(List<Waiting.Entry> sent, @Nullable Throwable failure) {}

  /**
   * Sends a batch.
   *
   * <p>Only the entries before the first failure count as sent: those behind it are sent once more,
   * so that the newest version of an aggregate is always the last one in the log. Compaction keeps
   * the last one.
   */
  Outcome send(List<Waiting.Entry> batch) throws InterruptedException {
    List<Future<RecordMetadata>> answers = new ArrayList<>();
    List<Waiting.Entry> sent = new ArrayList<>();
    try {
      for (Waiting.Entry entry : batch) {
        answers.add(producer.send(new ProducerRecord<>(entry.topic(), entry.key(), entry.value())));
      }
      for (int i = 0; i < batch.size(); i++) {
        answers.get(i).get();
        sent.add(batch.get(i));
      }
      return new Outcome(sent, null);
    } catch (ExecutionException e) {
      return new Outcome(sent, e.getCause());
    } catch (KafkaException e) {
      return new Outcome(List.of(), e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(2));
  }
}
