package vn.thuocso.warehouse.reconcile;

import com.google.protobuf.ByteString;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their oldest record to the end that they had when asked. */
final class TopicLog implements AutoCloseable {

  private static final Duration POLL = Duration.ofSeconds(1);

  private final KafkaConsumer<byte[], byte[]> consumer;

  TopicLog(String bootstrap) {
    Properties settings = new Properties();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** Returns oldest offset and end of each partition as they are now. */
  Reach reach(String topic, long epochFrom) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    // Assigned first: the client warns of offsets of partitions that it does not hold.
    consumer.assign(partitions);
    return new Reach(
        byNumber(consumer.beginningOffsets(partitions)),
        byNumber(consumer.endOffsets(partitions)),
        epochFrom);
  }

  /** Hands every record within reach to the reader, each partition in order. */
  void read(String topic, Reach reach, Consumer<Entry> reader) {
    Set<TopicPartition> left =
        reach.partitions().stream()
            .filter(partition -> !reach.isEmpty(partition))
            .map(partition -> new TopicPartition(topic, partition))
            .collect(Collectors.toSet());
    consumer.assign(left);
    consumer.seekToBeginning(left);
    while (!left.isEmpty()) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (record.offset() < reach.end(record.partition()) && record.value() != null) {
          Entry entry =
              new Entry(
                  topic,
                  record.partition(),
                  record.offset(),
                  record.timestamp(),
                  ByteString.copyFrom(record.value()));
          reach.note(entry);
          reader.accept(entry);
        }
      }
      if (left.removeIf(p -> consumer.position(p) >= reach.end(p.partition()))) {
        consumer.assign(left);
      }
    }
  }

  private static Map<Integer, Long> byNumber(Map<TopicPartition, Long> offsets) {
    return offsets.entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().partition(), Map.Entry::getValue));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
