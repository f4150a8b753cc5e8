package vn.thuocso.bench.stage;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import vn.thuocso.contract.topic.TopicSetup;
import vn.thuocso.embedded.broker.TestingBroker;
import vn.thuocso.embedded.gateway.TestingGateway;
import vn.thuocso.embedded.process.FreePorts;
import vn.thuocso.embedded.process.TestingDirectory;
import vn.thuocso.embedded.process.TestingProcess;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.schema.Schema;

/**
 * A broker and a ClickHouse with topics and schema, and the applications on demand.
 *
 * <p>All of it runs in processes of its own on free ports, and goes with this object.
 */
public final class Stage implements AutoCloseable {

  private static final String DATABASE = "thuocso";

  private final TestingDirectory directory;
  private final TestingBroker broker;
  private final TestingGateway gateway;

  private Stage(TestingDirectory directory, TestingBroker broker, TestingGateway gateway) {
    this.directory = directory;
    this.broker = broker;
    this.gateway = gateway;
  }

  /** Starts broker and ClickHouse; returns when topics and schema are there. */
  public static Stage set() {
    Stage stage =
        new Stage(TestingDirectory.create("stage"), TestingBroker.start(), TestingGateway.start());
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stage.bootstrap()))) {
      TopicSetup.ensure(admin, (short) 1);
    }
    stage.applySchema(DATABASE);
    return stage;
  }

  /** Host and port of the broker. */
  public String bootstrap() {
    return broker.bootstrap();
  }

  /** The broker, to be killed and started again. */
  public TestingBroker broker() {
    return broker;
  }

  /** ClickHouse, to be killed and started again. */
  public TestingGateway gateway() {
    return gateway;
  }

  /** Lays the schema out in a database. */
  public void applySchema(String database) {
    Schema.apply(settings(database));
  }

  /** Opens a client of the product's own database. */
  public WarehouseClient warehouse() {
    return warehouse(DATABASE);
  }

  /** Opens a client of a database. */
  public WarehouseClient warehouse(String database) {
    return WarehouseClient.open(settings(database));
  }

  /** Starts the job; returns after its first completed checkpoint. */
  public TestingProcess startJob() {
    List<Integer> ports = FreePorts.distinct(2);
    Map<String, String> environment = environment(ports.get(0), "job");
    environment.put("THUOCSO_READY_PORT", ports.get(1).toString());
    environment.put("THUOCSO_CHECKPOINTS", path("job/checkpoints").toString());
    return TestingProcess.answering(
        ready(ports.get(1)), Applications.job(), environment, path("job"));
  }

  /** Starts the collector; returns when it has read the registry and serves. */
  public CollectorProcess startCollector() {
    int port = FreePorts.one();
    return new CollectorProcess(
        URI.create("http://127.0.0.1:" + port),
        TestingProcess.answering(
            ready(port),
            Applications.collector(),
            environment(port, "collector"),
            path("collector")));
  }

  @Override
  public void close() {
    broker.close();
    gateway.close();
    directory.close();
  }

  private Map<String, String> environment(int port, String name) {
    Map<String, String> environment = new TreeMap<>();
    environment.put("THUOCSO_KAFKA_BOOTSTRAP", bootstrap());
    environment.put("THUOCSO_CLICKHOUSE_URL", gateway.url());
    environment.put("THUOCSO_CLICKHOUSE_USER", gateway.user());
    environment.put("THUOCSO_CLICKHOUSE_PASSWORD_FILE", gateway.passwordFile().toString());
    environment.put("THUOCSO_CLICKHOUSE_DATABASE", DATABASE);
    environment.put("THUOCSO_PORT", Integer.toString(port));
    environment.put("THUOCSO_DATA", path(name).resolve("data").toString());
    return environment;
  }

  private WarehouseSettings settings(String database) {
    return new WarehouseSettings(
        URI.create(gateway.url()),
        gateway.user(),
        Optional.of(gateway.passwordFile()),
        database,
        Optional.empty());
  }

  private Path path(String name) {
    return directory.path().resolve(name);
  }

  private static URI ready(int port) {
    return URI.create("http://127.0.0.1:" + port + "/ready");
  }
}
