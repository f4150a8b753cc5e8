package vn.thuocso.stream;

import com.google.protobuf.MessageLite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.thuocso.contract.topic.TopicSetup;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.embedded.broker.TestingBroker;
import vn.thuocso.embedded.gateway.TestingGateway;
import vn.thuocso.embedded.process.FreePorts;
import vn.thuocso.embedded.process.TestingDirectory;
import vn.thuocso.embedded.process.TestingProcess;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.schema.Schema;

/** Broker, warehouse and, when started, the job: each in a process of its own. */
final class TestingStack implements AutoCloseable {

  private static final List<String> OPENS =
      List.of(
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/java.time=ALL-UNNAMED");

  private final TestingDirectory directory = TestingDirectory.create("dòng chảy");
  private final TestingBroker broker = TestingBroker.start();
  private final TestingGateway gateway = TestingGateway.start();
  private final WarehouseSettings settings =
      new WarehouseSettings(
          URI.create(gateway.url()),
          gateway.user(),
          Optional.of(gateway.passwordFile()),
          "thuocso",
          Optional.empty());
  private final WarehouseClient warehouse;
  private final KafkaProducer<byte[], byte[]> producer;

  private TestingStack() {
    Schema.apply(settings);
    warehouse = WarehouseClient.open(settings);
    Map<String, Object> address =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap());
    try (Admin admin = Admin.create(address)) {
      Patience.until(() -> topicsAreSetUp(admin));
    }
    Map<String, Object> properties = new HashMap<>(address);
    properties.put(ProducerConfig.LINGER_MS_CONFIG, "5");
    producer =
        new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** A new topic is known to the whole broker only a moment later. */
  private static boolean topicsAreSetUp(Admin admin) {
    try {
      TopicSetup.ensure(admin, (short) 1);
      return true;
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  static TestingStack start() {
    return new TestingStack();
  }

  TestingBroker broker() {
    return broker;
  }

  TestingGateway gateway() {
    return gateway;
  }

  WarehouseClient warehouse() {
    return warehouse;
  }

  Path checkpoints() {
    return directory.path().resolve("checkpoints");
  }

  /** Loses everything that the job has saved. */
  void loseCheckpoints() {
    try (Stream<Path> files = Files.walk(checkpoints())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes the records before the given offset, as far as partitions go, as retention does. */
  void forget(String topic, long before) {
    Map<String, Object> address =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap());
    try (Admin admin = Admin.create(address)) {
      Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
      for (int partition = 0; partition < Topics.EVENT_PARTITIONS; partition++) {
        latest.put(new TopicPartition(topic, partition), OffsetSpec.latest());
      }
      Map<TopicPartition, RecordsToDelete> wanted = new HashMap<>();
      admin
          .listOffsets(latest)
          .all()
          .get()
          .forEach(
              (partition, end) ->
                  wanted.put(
                      partition, RecordsToDelete.beforeOffset(Math.min(before, end.offset()))));
      admin.deleteRecords(wanted).all().get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the column {@code x} of a query as text. */
  List<String> read(String query) {
    return warehouse.query(query).stream().map(row -> row.getString("x")).toList();
  }

  /** Starts the job as the launcher does and returns when it has completed a checkpoint. */
  TestingProcess startJob() {
    List<Integer> ports = FreePorts.distinct(2);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            OPENS.get(0),
            OPENS.get(1),
            OPENS.get(2),
            OPENS.get(3),
            "-cp",
            System.getProperty("java.class.path"),
            StreamJob.class.getName());
    return TestingProcess.answering(
        URI.create("http://127.0.0.1:" + ports.get(1) + "/ready"),
        command,
        Map.of(
            "THUOCSO_KAFKA_BOOTSTRAP", broker.bootstrap(),
            "THUOCSO_CLICKHOUSE_URL", gateway.url(),
            "THUOCSO_CLICKHOUSE_PASSWORD_FILE", gateway.passwordFile().toString(),
            "THUOCSO_CHECKPOINTS", checkpoints().toString(),
            "THUOCSO_CHECKPOINT_INTERVAL_MS", "500",
            "THUOCSO_PORT", ports.get(0).toString(),
            "THUOCSO_READY_PORT", ports.get(1).toString()),
        directory.path().resolve("job"));
  }

  void send(String topic, String key, MessageLite message) {
    send(topic, key, message.toByteArray());
  }

  void send(String topic, String key, byte[] value) {
    producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value));
  }

  /** Returns when the broker has all that was sent. */
  void flush() {
    producer.flush();
  }

  @Override
  public void close() {
    producer.close();
    warehouse.close();
    gateway.close();
    broker.close();
    directory.close();
  }
}
