package vn.thuocso.embedded.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocso.embedded.process.ReadyFile;

/** Lists the product's processes for one set of options over one data directory. */
final class Product {

  /** In which order processes end: who sends before who receives, who stores last. */
  static final List<String> END_ORDER =
      List.of(
          "demo", "collector", "job", "dashboard", "warehouse", "gateway", "broker", "postgres");

  /** What the ClickHouse engine may take besides its JVM. */
  private static final long ENGINE_MEMORY = 700L << 20;

  private static final String HOST = "http://127.0.0.1:";

  private final Options options;
  private final DataDirectory data;
  private final JavaCommand java;

  Product(Options options, DataDirectory data, JavaCommand java) {
    this.options = options;
    this.data = data;
    this.java = java;
  }

  /** Returns the ports on which our own servers listen under these options. */
  static Set<ServerPort> ports(Options options) {
    EnumSet<ServerPort> used = EnumSet.allOf(ServerPort.class);
    options
        .kafka()
        .ifPresent(address -> used.removeAll(Set.of(ServerPort.BROKER, ServerPort.CONTROLLER)));
    options.clickhouse().ifPresent(address -> used.remove(ServerPort.CLICKHOUSE));
    options.postgres().ifPresent(address -> used.remove(ServerPort.POSTGRES));
    return used;
  }

  /** Returns every process that is to run, in the order in which they are listed to people. */
  List<ProcessSpec> processes() {
    List<ProcessSpec> all = new ArrayList<>();
    if (options.postgres().isEmpty()) {
      all.add(postgres());
    }
    if (options.kafka().isEmpty()) {
      all.add(broker());
    }
    if (options.clickhouse().isEmpty()) {
      all.add(gateway());
    }
    all.addAll(List.of(warehouse(), collector(), job(), dashboard()));
    if (options.demo()) {
      all.add(demo());
    }
    if (!options.only().isEmpty()) {
      all.removeIf(process -> !options.only().contains(process.name()));
    }
    return withoutAbsent(all);
  }

  /** Returns Kafka's address. */
  String kafka() {
    return options.kafka().orElse("127.0.0.1:" + options.ports().of(ServerPort.BROKER));
  }

  private ProcessSpec postgres() {
    return announced(
        "postgres",
        java.main("embedded", "vn.thuocso.embedded.postgres.PostgresMain", 48),
        environment("postgres", ServerPort.POSTGRES),
        ServerPort.POSTGRES);
  }

  private ProcessSpec broker() {
    Map<String, String> environment = environment("broker", ServerPort.BROKER);
    environment.put("THUOCSO_CONTROLLER_PORT", port(ServerPort.CONTROLLER));
    return announced(
        "broker",
        java.main("embedded", "vn.thuocso.embedded.broker.BrokerMain", 256),
        environment,
        ServerPort.BROKER);
  }

  private ProcessSpec gateway() {
    Map<String, String> environment = environment("gateway", ServerPort.CLICKHOUSE);
    environment.put("THUOCSO_CLICKHOUSE_MEMORY", Long.toString(ENGINE_MEMORY));
    return answering(
        "gateway",
        java.main(
            "embedded",
            "vn.thuocso.embedded.gateway.GatewayMain",
            128,
            "-Dthuocso.root=" + options.root()),
        environment,
        ServerPort.CLICKHOUSE,
        Set.of());
  }

  private ProcessSpec warehouse() {
    List<String> command =
        new ArrayList<>(java.main("warehouse", "vn.thuocso.warehouse.WarehouseCommand", 128));
    command.add("apply");
    return new ProcessSpec(
        "warehouse",
        command,
        environment("warehouse", ServerPort.CLICKHOUSE),
        new Readiness.Completed(),
        Set.of("gateway"),
        Optional.empty(),
        Duration.ofSeconds(30));
  }

  private ProcessSpec collector() {
    return answering(
        "collector",
        java.jar("collector", 192),
        environment("collector", ServerPort.COLLECTOR),
        ServerPort.COLLECTOR,
        Set.of("broker"));
  }

  private ProcessSpec job() {
    Map<String, String> environment = environment("job", ServerPort.JOB);
    environment.put("THUOCSO_READY_PORT", port(ServerPort.JOB_READY));
    environment.put("THUOCSO_CHECKPOINTS", own("job").resolve("checkpoints").toString());
    return new ProcessSpec(
        "job",
        java.flink("stream", "vn.thuocso.stream.StreamJob", 512),
        environment,
        new Readiness.Answers(URI.create(address(ServerPort.JOB_READY) + "/ready")),
        Set.of("broker", "gateway", "warehouse"),
        Optional.of(address(ServerPort.JOB)),
        Duration.ofSeconds(90));
  }

  private ProcessSpec dashboard() {
    return answering(
        "dashboard",
        java.jar("dashboard", 256),
        environment("dashboard", ServerPort.DASHBOARD),
        ServerPort.DASHBOARD,
        Set.of("postgres", "broker"));
  }

  private ProcessSpec demo() {
    return new ProcessSpec(
        "demo",
        java.main("demo", "vn.thuocso.demo.DemoCommand", 128),
        environment("demo", ServerPort.COLLECTOR),
        new Readiness.Running(),
        Set.of("collector", "dashboard"),
        Optional.empty(),
        Duration.ofSeconds(20));
  }

  private ProcessSpec announced(
      String name, List<String> command, Map<String, String> environment, ServerPort port) {
    ReadyFile file = new ReadyFile(data.run().resolve(name + ".ready"));
    environment.put(ReadyFile.VARIABLE, file.path().toString());
    return new ProcessSpec(
        name,
        command,
        environment,
        new Readiness.Announced(file),
        Set.of(),
        Optional.of(address(port)),
        Duration.ofSeconds(60));
  }

  private ProcessSpec answering(
      String name,
      List<String> command,
      Map<String, String> environment,
      ServerPort port,
      Set<String> after) {
    URI address = address(port);
    return new ProcessSpec(
        name,
        command,
        environment,
        new Readiness.Answers(URI.create(address + "/ready")),
        after,
        Optional.of(address),
        Duration.ofSeconds(40));
  }

  /** What every process is told, and where this one keeps its own data. */
  private Map<String, String> environment(String name, ServerPort port) {
    Secrets secrets = new Secrets(data.secrets());
    Map<String, String> variables = new HashMap<>();
    variables.put("LC_ALL", "C.UTF-8");
    variables.put("LANG", "C.UTF-8");
    // Native libraries open arenas per thread, which small JVMs pay with resident memory.
    variables.put("MALLOC_ARENA_MAX", "2");
    variables.put("THUOCSO_DATA", own(name).toString());
    variables.put("THUOCSO_PORT", port(port));
    variables.put("THUOCSO_KAFKA_BOOTSTRAP", kafka());
    variables.put(
        "THUOCSO_CLICKHOUSE_URL",
        options.clickhouse().map(URI::toString).orElse(HOST + port(ServerPort.CLICKHOUSE)));
    variables.put("THUOCSO_CLICKHOUSE_PASSWORD_FILE", secrets.clickhouse().toString());
    variables.put(
        "THUOCSO_POSTGRES_URL",
        options
            .postgres()
            .orElse("jdbc:postgresql://127.0.0.1:" + port(ServerPort.POSTGRES) + "/thuocso"));
    variables.put("THUOCSO_POSTGRES_PASSWORD_FILE", secrets.postgres().toString());
    variables.put("THUOCSO_CHANNEL_KEYS_FILE", secrets.channelKeys().toString());
    variables.put("THUOCSO_COLLECTOR_URL", HOST + port(ServerPort.COLLECTOR));
    variables.put("THUOCSO_PUBLIC_URL", options.collectorUrl());
    variables.put("THUOCSO_DEMO", Boolean.toString(options.demo()));
    return variables;
  }

  private Path own(String name) {
    return data.path().resolve(name);
  }

  private String port(ServerPort port) {
    return Integer.toString(options.ports().of(port));
  }

  private URI address(ServerPort port) {
    return URI.create(HOST + port(port));
  }

  /** Nobody waits for a server that is somebody else's. */
  private static List<ProcessSpec> withoutAbsent(List<ProcessSpec> all) {
    Set<String> present = all.stream().map(ProcessSpec::name).collect(Collectors.toSet());
    return all.stream().map(spec -> spec.waitingOnlyFor(present)).toList();
  }
}
