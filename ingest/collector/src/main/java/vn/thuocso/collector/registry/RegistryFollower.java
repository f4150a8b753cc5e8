package vn.thuocso.collector.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.collector.outlet.KafkaSettings;
import vn.thuocso.contract.topic.TopicSetup;
import vn.thuocso.contract.topic.Topics;

/**
 * Follows the registry's topics for the life of the process, from their start each time, and keeps
 * the copy on disk fresh. Starts over, with pauses, as often as Kafka goes away.
 */
public final class RegistryFollower implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RegistryFollower.class);

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final List<TopicPartition> PARTITIONS =
      List.of(
          new TopicPartition(Topics.UNITS, 0),
          new TopicPartition(Topics.CHANNELS, 0),
          new TopicPartition(Topics.CONTENTS, 0),
          new TopicPartition(Topics.POLLS, 0));

  private final Registry registry;
  private final RegistryFile file;
  private final KafkaSettings settings;
  private final Thread thread;
  private volatile boolean closing;
  private volatile @Nullable Consumer<byte[], byte[]> current;
  private long saved = -1;

  private RegistryFollower(Registry registry, RegistryFile file, KafkaSettings settings) {
    this.registry = registry;
    this.file = file;
    this.settings = settings;
    this.thread = new Thread(this::run, "registry-follower");
    this.thread.setDaemon(true);
  }

  /** Loads the copy on disk, then follows the topics in a thread of its own. */
  public static RegistryFollower start(Registry registry, Path directory, KafkaSettings settings) {
    RegistryFile file = new RegistryFile(directory);
    file.load(registry);
    RegistryFollower follower = new RegistryFollower(registry, file, settings);
    follower.saved = registry.changes();
    follower.thread.start();
    return follower;
  }

  /** Tells whether the topics have been read to the end that they had at the start. */
  public boolean isComplete() {
    return registry.isComplete();
  }

  private void run() {
    while (!closing) {
      try {
        follow();
      } catch (WakeupException e) {
        return;
      } catch (RuntimeException e) {
        log.warn("The registry cannot be followed now: {}", e.toString());
        pause();
      }
    }
  }

  private void follow() {
    try (Admin admin = Admin.create(clientConfig())) {
      TopicSetup.ensure(admin, settings.replication());
    }
    try (Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            clientConfig(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      current = consumer;
      consumer.assign(PARTITIONS);
      consumer.seekToBeginning(PARTITIONS);
      Map<TopicPartition, Long> ends = consumer.endOffsets(PARTITIONS);
      while (!closing) {
        boolean idle = takeAll(consumer);
        if (!registry.isComplete()
            && ends.entrySet().stream()
                .allMatch(e -> consumer.position(e.getKey()) >= e.getValue())) {
          registry.completed();
          log.info("Registry complete: {}", registry.sizes());
        }
        if (idle) {
          save();
        }
      }
    }
  }

  private boolean takeAll(Consumer<byte[], byte[]> consumer) {
    var records = consumer.poll(POLL);
    for (ConsumerRecord<byte[], byte[]> record : records) {
      // A tombstone ends nothing here: entries are closed, not removed, and codes live for ever.
      if (record.value() != null
          && !RegistryRecords.apply(registry, record.topic(), record.value())) {
        log.warn("Unreadable registry entry at {}-{}", record.topic(), record.offset());
      }
    }
    return records.isEmpty();
  }

  private void save() {
    long now = registry.changes();
    if (now == saved) {
      return;
    }
    try {
      file.save(registry);
      saved = now;
    } catch (IOException e) {
      log.error("The registry's copy on disk cannot be written: {}", e.toString());
    }
  }

  private Map<String, Object> clientConfig() {
    return Map.of(
        "bootstrap.servers",
        settings.bootstrap(),
        "client.id",
        "collector-registry",
        "default.api.timeout.ms",
        10_000,
        "request.timeout.ms",
        5_000);
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing = true;
    }
  }

  @Override
  public void close() {
    closing = true;
    // Not by interrupt: the client would complain while it closes.
    Consumer<byte[], byte[]> consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
    try {
      thread.join(Duration.ofSeconds(5).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
