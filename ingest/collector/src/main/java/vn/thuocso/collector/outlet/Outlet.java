package vn.thuocso.collector.outlet;

import com.google.protobuf.MessageLite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends records to Kafka: acknowledged by all replicas, idempotent, from a bounded buffer, given up
 * after a short time. Never throws for a broker that is away: the future fails.
 */
public final class Outlet implements AutoCloseable {

  /** After a failure, sends fail at once for so long: each would block on its own otherwise. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Producer<byte[], byte[]> producer;
  private final AtomicLong brokenUntilNanos = new AtomicLong(System.nanoTime());

  private Outlet(Producer<byte[], byte[]> producer) {
    this.producer = producer;
  }

  /** Opens a producer; the broker may be away. */
  public static Outlet to(KafkaSettings settings) {
    long delivery = settings.deliveryTimeout().toMillis();
    Map<String, Object> config =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            settings.bootstrap(),
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            (int) delivery,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            (int) (delivery / 2),
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            settings.maxBlock().toMillis(),
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            settings.buffer().toBytes(),
            ProducerConfig.LINGER_MS_CONFIG,
            5,
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "lz4",
            ProducerConfig.CLIENT_ID_CONFIG,
            "collector");
    return new Outlet(
        new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer()));
  }

  /** Sends by a producer that is ready. */
  public static Outlet by(Producer<byte[], byte[]> producer) {
    return new Outlet(producer);
  }

  /** Sends one record; the future completes when Kafka has it, or fails when it won't. */
  public CompletableFuture<Void> send(String topic, String key, MessageLite value) {
    return send(topic, key, value.toByteArray());
  }

  /** Sends one record of ready bytes. */
  public CompletableFuture<Void> send(String topic, String key, byte[] value) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    if (brokenUntilNanos.get() - System.nanoTime() > 0) {
      done.completeExceptionally(new KafkaAway());
      return done;
    }
    try {
      Future<RecordMetadata> unused =
          producer.send(
              new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value),
              (metadata, e) -> settle(done, e));
    } catch (KafkaException | IllegalStateException e) {
      settle(done, e);
    }
    return done;
  }

  private void settle(CompletableFuture<Void> done, @Nullable Exception e) {
    if (e == null) {
      done.complete(null);
    } else {
      brokenUntilNanos.set(System.nanoTime() + PAUSE.toNanos());
      done.completeExceptionally(new KafkaAway());
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(5));
  }
}
