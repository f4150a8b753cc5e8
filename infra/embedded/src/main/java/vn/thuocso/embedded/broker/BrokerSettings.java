package vn.thuocso.embedded.broker;

import java.nio.file.Path;
import java.util.Properties;
import vn.thuocso.embedded.process.ServerEnvironment;

/**
 * Where the broker listens and keeps its log.
 *
 * @param port the port of producers and consumers
 * @param controllerPort the port on which the broker talks to its own controller
 * @param data the directory that belongs to this broker
 */
record BrokerSettings(int port, int controllerPort, Path data) {

  private static final int NODE = 1;

  static BrokerSettings from(ServerEnvironment environment) {
    int port = environment.port("THUOCSO_PORT", 9092);
    return new BrokerSettings(
        port,
        environment.port("THUOCSO_CONTROLLER_PORT", port + 1),
        environment.path("THUOCSO_DATA"));
  }

  Path log() {
    return data.resolve("log");
  }

  /** Returns the broker's configuration: one node, loopback only, sized for one machine. */
  Properties properties() {
    Properties properties = new Properties();
    identity(properties);
    promises(properties);
    size(properties);
    return properties;
  }

  private void identity(Properties properties) {
    properties.put("process.roles", "broker,controller");
    properties.put("node.id", Integer.toString(NODE));
    properties.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
    properties.put("controller.listener.names", "CONTROLLER");
    properties.put("inter.broker.listener.name", "CLIENT");
    properties.put("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    properties.put(
        "listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    properties.put("advertised.listeners", "CLIENT://127.0.0.1:" + port);
    properties.put("log.dirs", log().toString());
  }

  private static void promises(Properties properties) {
    properties.put("auto.create.topics.enable", "false");
    properties.put("offsets.topic.replication.factor", "1");
    properties.put("transaction.state.log.replication.factor", "1");
    properties.put("transaction.state.log.min.isr", "1");
    properties.put("share.coordinator.state.topic.replication.factor", "1");
    properties.put("share.coordinator.state.topic.min.isr", "1");
    properties.put("transaction.max.timeout.ms", Integer.toString(15 * 60 * 1000));
    // A job that stood still over a holiday must still find where it had been.
    properties.put("offsets.retention.minutes", Integer.toString(365 * 24 * 60));
    properties.put("group.initial.rebalance.delay.ms", "0");
  }

  /** The defaults want 50 partitions per internal topic and 128 MB only to clean the log. */
  private static void size(Properties properties) {
    properties.put("offsets.topic.num.partitions", "4");
    properties.put("transaction.state.log.num.partitions", "4");
    properties.put("share.coordinator.state.topic.num.partitions", "1");
    properties.put("log.cleaner.dedupe.buffer.size", Integer.toString(8 << 20));
    properties.put("log.cleaner.io.buffer.size", Integer.toString(256 << 10));
    properties.put("num.network.threads", "2");
    properties.put("num.io.threads", "4");
    properties.put("background.threads", "4");
    // A broker killed and started again need not wait nine seconds for its own ghost.
    properties.put("broker.session.timeout.ms", "3000");
    properties.put("broker.heartbeat.interval.ms", "500");
  }
}
