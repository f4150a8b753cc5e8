package vn.thuocso.stream.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.stream.event.DeadRecord;
import vn.thuocso.stream.event.RawRecord;

/**
 * The broker as the job uses it.
 *
 * @param bootstrap where it is
 */
public record Broker(String bootstrap) {

  private static final String MEGABYTE = Integer.toString(1024 * 1024);
  private static final String TWO_MEGABYTES = Integer.toString(2 * 1024 * 1024);

  /**
   * Returns a source of topics, read from their start where no state says otherwise. Its place is
   * part of every snapshot and never taken from the committed offsets; these tell others how far
   * the job has come: the collector's gate and the launcher's drain decide by them.
   */
  public KafkaSource<RawRecord> source(List<String> topics) {
    return KafkaSource.<RawRecord>builder()
        .setBootstrapServers(bootstrap)
        .setTopics(topics)
        .setGroupId(Topics.STREAM_GROUP)
        .setClientIdPrefix(Topics.STREAM_GROUP + "-" + topics.get(0))
        .setStartingOffsets(OffsetsInitializer.earliest())
        .setDeserializer(new RawRecordReader())
        .setProperties(consumer())
        .build();
  }

  private static Properties consumer() {
    Properties properties = new Properties();
    // The number of partitions is fixed for ever: nothing to discover.
    properties.setProperty("partition.discovery.interval.ms", "-1");
    properties.setProperty("commit.offsets.on.checkpoint", "true");
    properties.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "5000");
    properties.setProperty(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, TWO_MEGABYTES);
    properties.setProperty(ConsumerConfig.RECEIVE_BUFFER_CONFIG, MEGABYTE);
    properties.setProperty(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "200");
    return properties;
  }

  /** Returns a sink of dead letters; a repetition is recognised by the letter's id. */
  public Sink<DeadRecord> letters() {
    return KafkaSink.<DeadRecord>builder()
        .setBootstrapServers(bootstrap)
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .setRecordSerializer(new LetterWriter())
        .setKafkaProducerConfig(producer())
        .build();
  }

  private static Properties producer() {
    Properties properties = new Properties();
    properties.setProperty(ProducerConfig.ACKS_CONFIG, "all");
    properties.setProperty(ProducerConfig.LINGER_MS_CONFIG, "20");
    // A broker that is away for long holds the job up; it does not fail it.
    properties.setProperty(
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.toString(Integer.MAX_VALUE));
    properties.setProperty(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.toString(Integer.MAX_VALUE));
    return properties;
  }

  /** Writes a letter under its key, so that letters of one channel keep their order. */
  private static final class LetterWriter implements KafkaRecordSerializationSchema<DeadRecord> {

    private static final long serialVersionUID = 1L;

    @Override
    public ProducerRecord<byte[], byte[]> serialize(
        DeadRecord letter, KafkaSinkContext context, Long timestamp) {
      return new ProducerRecord<>(
          Topics.DEAD_LETTERS, letter.key().getBytes(StandardCharsets.UTF_8), letter.value());
    }
  }
}
