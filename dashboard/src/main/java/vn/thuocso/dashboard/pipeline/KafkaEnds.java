package vn.thuocso.dashboard.pipeline;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.topic.TopicSpec;
import vn.thuocso.contract.topic.Topics;

/** Where the topics of events begin and end. */
@Component
class KafkaEnds {

  private static final Logger LOG = LoggerFactory.getLogger(KafkaEnds.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final String bootstrap;

  KafkaEnds(@Value("${thuocso.kafka.bootstrap:127.0.0.1:9092}") String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** First retained offset and the offset that the next record takes. */
  record Ends(long first, long next) {}

  /** Each partition of the topics of events; nothing when Kafka does not answer in two seconds. */
  Optional<Map<TopicPartition, Ends>> read() {
    try (Admin admin = Admin.create(settings())) {
      Map<TopicPartition, ListOffsetsResultInfo> next = offsets(admin, OffsetSpec.latest());
      Map<TopicPartition, ListOffsetsResultInfo> first = offsets(admin, OffsetSpec.earliest());
      Map<TopicPartition, Ends> ends = new HashMap<>();
      next.forEach(
          (partition, end) -> {
            ListOffsetsResultInfo start = first.get(partition);
            long from = start == null ? end.offset() : start.offset();
            ends.put(partition, new Ends(from, end.offset()));
          });
      return Optional.of(ends);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      LOG.warn("Kafka at {} did not tell its offsets: {}", bootstrap, e.toString());
      return Optional.empty();
    }
  }

  private Map<String, Object> settings() {
    int millis = (int) PATIENCE.toMillis();
    return Map.of(
        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis,
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis,
        AdminClientConfig.RETRIES_CONFIG, 0);
  }

  private static Map<TopicPartition, ListOffsetsResultInfo> offsets(Admin admin, OffsetSpec spec)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetSpec> wanted =
        Topics.all().stream()
            .flatMap(KafkaEnds::partitions)
            .collect(Collectors.toMap(partition -> partition, partition -> spec));
    return admin.listOffsets(wanted).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Stream<TopicPartition> partitions(TopicSpec topic) {
    return IntStream.range(0, topic.partitions())
        .mapToObj(number -> new TopicPartition(topic.name(), number));
  }
}
