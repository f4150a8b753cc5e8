package vn.thuocso.collector.outlet;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.thuocso.contract.Horizon;

/**
 * Where Kafka is, and how long and how much may wait for it.
 *
 * @param maxLag how far the job may be behind before nothing new is taken
 */
@ConfigurationProperties("thuocso.kafka")
public record KafkaSettings(
    @DefaultValue("127.0.0.1:9092") String bootstrap,
    @DefaultValue("1") short replication,
    @DefaultValue("8s") Duration deliveryTimeout,
    @DefaultValue("2s") Duration maxBlock,
    @DefaultValue("32MB") DataSize buffer,
    @DefaultValue("24h") Duration maxLag) {

  /** Refuses what could only fail later. */
  public KafkaSettings {
    if (bootstrap.isBlank()) {
      throw new IllegalArgumentException("thuocso.kafka.bootstrap names no broker");
    }
    if (replication < 1) {
      throw new IllegalArgumentException(
          "thuocso.kafka.replication is at least 1, not " + replication);
    }
    if (deliveryTimeout.toMillis() < 100 || deliveryTimeout.compareTo(Duration.ofMinutes(2)) > 0) {
      throw new IllegalArgumentException(
          "thuocso.kafka.delivery-timeout lies between 100 ms and 2 min, not " + deliveryTimeout);
    }
    if (maxBlock.isNegative() || maxBlock.compareTo(deliveryTimeout) > 0) {
      throw new IllegalArgumentException(
          "thuocso.kafka.max-block is at most the delivery timeout, not " + maxBlock);
    }
    if (buffer.toBytes() < 1 << 20) {
      throw new IllegalArgumentException(
          "thuocso.kafka.buffer is at least 1 MB, not " + buffer.toBytes() + " bytes");
    }
    if (maxLag.toMillis() < 1 || maxLag.compareTo(Horizon.MAX_LAG) > 0) {
      throw new IllegalArgumentException(
          "thuocso.kafka.max-lag lies between 1 ms and " + Horizon.MAX_LAG + ", not " + maxLag);
    }
  }
}
