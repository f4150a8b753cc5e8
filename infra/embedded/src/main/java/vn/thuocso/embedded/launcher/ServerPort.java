package vn.thuocso.embedded.launcher;

import java.util.Locale;

/** The ports that the product listens on, all of them on 127.0.0.1. */
enum ServerPort {
  DASHBOARD(8080, "the dashboard"),
  COLLECTOR(8081, "the collector"),
  JOB(8082, "the job's REST page"),
  JOB_READY(8083, "the job's readiness"),
  CLICKHOUSE(8123, "ClickHouse"),
  POSTGRES(5433, "PostgreSQL"),
  BROKER(9092, "Kafka"),
  CONTROLLER(9093, "Kafka's controller");

  private final int usual;
  private final String owner;

  ServerPort(int usual, String owner) {
    this.usual = usual;
    this.owner = owner;
  }

  int usual() {
    return usual;
  }

  String owner() {
    return owner;
  }

  /** Returns the command-line option that moves this port. */
  String option() {
    return "--port-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
