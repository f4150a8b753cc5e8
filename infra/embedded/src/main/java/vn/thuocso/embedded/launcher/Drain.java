package vn.thuocso.embedded.launcher;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until the job has taken what the collector had accepted.
 *
 * <p>Nothing depends on it: what is not taken now lies in Kafka and is taken at the next start.
 *
 * @param bootstrap Kafka's address
 * @param patience how long to wait at most
 */
record Drain(String bootstrap, Duration patience) {

  private static final String GROUP = "thuocso-stream";
  private static final Set<String> TOPICS = Set.of("observations", "interactions", "ballots");

  /** Returns whether the job had taken everything within the patience. */
  boolean await() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrap,
            "request.timeout.ms", 2000,
            "default.api.timeout.ms", 3000);
    long deadline = System.nanoTime() + patience.toNanos();
    try (Admin admin = Admin.create(settings)) {
      while (lag(admin) > 0) {
        if (System.nanoTime() > deadline) {
          return false;
        }
        LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
      }
      return true;
    } catch (ExecutionException | TimeoutException | KafkaException noKafkaNoDrain) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long lag(Admin admin)
      throws ExecutionException, InterruptedException, TimeoutException {
    Map<TopicPartition, OffsetAndMetadata> taken =
        admin
            .listConsumerGroupOffsets(GROUP)
            .partitionsToOffsetAndMetadata()
            .get(5, TimeUnit.SECONDS);
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    taken.keySet().stream()
        .filter(partition -> TOPICS.contains(partition.topic()))
        .forEach(partition -> ends.put(partition, OffsetSpec.latest()));
    Map<TopicPartition, ListOffsetsResultInfo> reached =
        admin.listOffsets(ends).all().get(5, TimeUnit.SECONDS);
    long lag = 0;
    for (Map.Entry<TopicPartition, OffsetAndMetadata> entry : taken.entrySet()) {
      ListOffsetsResultInfo end = reached.get(entry.getKey());
      lag += end == null ? 0 : Math.max(0, end.offset() - entry.getValue().offset());
    }
    return lag;
  }
}
