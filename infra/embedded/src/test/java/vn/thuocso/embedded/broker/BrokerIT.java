package vn.thuocso.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokerIT {

  private static TestingBroker broker;

  @BeforeAll
  static void startBroker() {
    broker = TestingBroker.start();
  }

  @AfterAll
  static void stopBroker() {
    broker.close();
  }

  @Test
  void acknowledgedRecordsSurviveAKill() throws Exception {
    createTopic("kept");
    send("kept", "một", "hai", "ba");
    broker.killForcibly();
    broker.restart();
    send("kept", "bốn");
    assertThat(read("kept", 4)).containsExactly("một", "hai", "ba", "bốn");
  }

  @Test
  void topicsAreNotMadeByThemselves() {
    try (Admin admin = Admin.create(clients())) {
      assertThatThrownBy(
              () -> admin.describeTopics(List.of("nobody-made-this")).allTopicNames().get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  @Test
  void transactionsMayLastAQuarterOfAnHour() throws Exception {
    ConfigResource node = new ConfigResource(ConfigResource.Type.BROKER, "1");
    try (Admin admin = Admin.create(clients())) {
      assertThat(
              admin
                  .describeConfigs(List.of(node))
                  .all()
                  .get()
                  .get(node)
                  .get("transaction.max.timeout.ms")
                  .value())
          .isEqualTo("900000");
    }
  }

  @Test
  void consumerGroupsWork() throws Exception {
    createTopic("grouped");
    send("grouped", "x");
    Map<String, Object> settings = new HashMap<>(clients());
    settings.put("group.id", "readers");
    settings.put("auto.offset.reset", "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of("grouped"));
      assertThat(poll(consumer, 1)).containsExactly("x");
      consumer.commitSync();
    }
  }

  private static Map<String, Object> clients() {
    return Map.of("bootstrap.servers", broker.bootstrap());
  }

  private static void createTopic(String name) throws Exception {
    try (Admin admin = Admin.create(clients())) {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
    }
  }

  private static void send(String topic, String... values) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(clients(), new StringSerializer(), new StringSerializer())) {
      for (String value : values) {
        producer.send(new ProducerRecord<>(topic, value)).get();
      }
    }
  }

  private static List<String> read(String topic, int count) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(clients(), new StringDeserializer(), new StringDeserializer())) {
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      return poll(consumer, count);
    }
  }

  private static List<String> poll(KafkaConsumer<String, String> consumer, int count) {
    List<String> values = new ArrayList<>();
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (values.size() < count && System.nanoTime() < deadline) {
      for (ConsumerRecord<String, String> next : consumer.poll(Duration.ofMillis(200))) {
        values.add(next.value());
      }
    }
    return values;
  }
}
