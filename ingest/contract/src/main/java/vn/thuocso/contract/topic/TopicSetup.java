package vn.thuocso.contract.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates the topics and brings their settings up to date; once and again without harm. */
public final class TopicSetup {

  private static final Duration SETTLING = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private TopicSetup() {}

  /**
   * Creates what is missing and sets the settings of what is there.
   *
   * @throws IllegalStateException when a topic has another number of partitions, which is fixed for
   *     ever, or the broker refuses
   */
  public static void ensure(Admin admin, short replication) {
    for (TopicSpec spec : Topics.all()) {
      create(admin, spec, replication);
    }
    checkPartitions(admin);
    alterSettings(admin);
  }

  private static void create(Admin admin, TopicSpec spec, short replication) {
    NewTopic topic =
        new NewTopic(spec.name(), spec.partitions(), replication).configs(spec.settings());
    try {
      admin.createTopics(Set.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("Cannot create topic " + spec.name(), e.getCause());
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void checkPartitions(Admin admin) {
    List<String> names = Topics.all().stream().map(TopicSpec::name).toList();
    Map<String, TopicDescription> found = describe(admin, names);
    for (TopicSpec spec : Topics.all()) {
      TopicDescription description = found.get(spec.name());
      int partitions = description == null ? 0 : description.partitions().size();
      if (partitions != spec.partitions()) {
        throw new IllegalStateException(
            "Topic %s has %d partitions where the contract fixes %d; keys would move"
                .formatted(spec.name(), partitions, spec.partitions()));
      }
    }
  }

  /** A broker may know a topic a moment later than the controller that made it. */
  private static Map<String, TopicDescription> describe(Admin admin, List<String> names) {
    long deadline = System.nanoTime() + SETTLING.toNanos();
    while (true) {
      try {
        return await(admin.describeTopics(names).allTopicNames());
      } catch (IllegalStateException e) {
        boolean unsettled = e.getCause() instanceof UnknownTopicOrPartitionException;
        if (!unsettled || System.nanoTime() > deadline) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static void alterSettings(Admin admin) {
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    for (TopicSpec spec : Topics.all()) {
      List<AlterConfigOp> ops =
          spec.settings().entrySet().stream()
              .map(e -> new ConfigEntry(e.getKey(), e.getValue()))
              .map(e -> new AlterConfigOp(e, AlterConfigOp.OpType.SET))
              .toList();
      changes.put(new ConfigResource(ConfigResource.Type.TOPIC, spec.name()), ops);
    }
    await(admin.incrementalAlterConfigs(changes).all());
  }

  private static <T> T await(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka refused the set-up of topics", e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("Interrupted while setting topics up", e);
  }
}
