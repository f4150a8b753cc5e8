package vn.thuocso.bench.throughput;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.thuocso.contract.topic.Topics;

/** Reads the topic of interactions from start to end, one thread per partition. */
final class Partitions {

  private static final Duration POLL = Duration.ofMillis(200);

  private Partitions() {}

  /** What a thread does with its partition. */
  interface Work {

    /** Takes the next records. */
    void take(ConsumerRecords<byte[], byte[]> records);

    /** Is called once, after the last record. */
    void end();
  }

  /** Reads all partitions and returns how many records in which time. */
  static Rate read(String bootstrap, IntFunction<Work> work) {
    ExecutorService threads = Executors.newFixedThreadPool(Topics.EVENT_PARTITIONS);
    try {
      long begun = System.nanoTime();
      List<Future<Long>> counts = new ArrayList<>();
      for (int partition = 0; partition < Topics.EVENT_PARTITIONS; partition++) {
        int mine = partition;
        counts.add(threads.submit(() -> readOne(bootstrap, mine, work.apply(mine))));
      }
      long events = 0;
      for (Future<Long> count : counts) {
        events += resultOf(count);
      }
      return new Rate(events, Duration.ofNanos(System.nanoTime() - begun));
    } finally {
      threads.shutdownNow();
    }
  }

  private static long readOne(String bootstrap, int partition, Work work) {
    TopicPartition mine = new TopicPartition(Topics.INTERACTIONS, partition);
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings(bootstrap))) {
      consumer.assign(List.of(mine));
      consumer.seekToBeginning(List.of(mine));
      Long end = consumer.endOffsets(List.of(mine)).get(mine);
      long count = 0;
      while (end != null && consumer.position(mine) < end) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        count += records.count();
        work.take(records);
      }
      work.end();
      return count;
    }
  }

  private static long resultOf(Future<Long> count) {
    try {
      return count.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A partition could not be read", failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading", interrupted);
    }
  }

  private static Map<String, Object> settings(String bootstrap) {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrap,
        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
        5000,
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class,
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class);
  }
}
