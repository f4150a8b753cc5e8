package vn.thuocso.dashboard.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where decisions go.
 *
 * @param bootstrap host and port of the brokers
 * @param replication copies of each topic that has to be made
 */
@ConfigurationProperties("thuocso.kafka")
record KafkaSettings(
    @DefaultValue("127.0.0.1:9092") String bootstrap, @DefaultValue("1") short replication) {

  KafkaSettings {
    if (!bootstrap.contains(":")) {
      throw new IllegalArgumentException(
          "THUOCSO_KAFKA_BOOTSTRAP must be host:port but is '" + bootstrap + "'");
    }
  }
}
