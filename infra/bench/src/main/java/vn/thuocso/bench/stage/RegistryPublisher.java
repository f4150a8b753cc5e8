package vn.thuocso.bench.stage;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.thuocso.contract.ChannelKey;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ChannelEntry.Ownership;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.contract.wire.PollEntry.Option;
import vn.thuocso.contract.wire.PollEntry.Question;

/** Publishes registry entries as the dashboard's outbox does. */
public final class RegistryPublisher implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;

  /** Connects to a broker that has the topics. */
  public RegistryPublisher(String bootstrap) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class));
  }

  /** Publishes a bulletin's channel whose sender has that key. */
  public void channel(String id, ChannelKey key) {
    publish(
        Topics.CHANNELS,
        id,
        ChannelEntry.newBuilder()
            .setId(id)
            .setKind("qr_bulletin")
            .setName(id)
            .addOwners(Ownership.newBuilder().setUnitCode("00103").setFrom("2025-07-01"))
            .addKeySha256(ByteString.copyFrom(key.sha256()))
            .setInteractionsFrom("2025-07-01")
            .setVersion(1)
            .build());
  }

  /** Publishes an issue of a channel. */
  public void content(String id, String channel) {
    publish(
        Topics.CONTENTS,
        id,
        ContentEntry.newBuilder()
            .setId(id)
            .setChannelId(channel)
            .setKind("bulletin_issue")
            .setTitle(id)
            .setVersion(1)
            .build());
  }

  /** Publishes a poll that is open: question {@code q} with the options {@code a} and {@code b}. */
  public void poll(String id, String channel) {
    publish(
        Topics.POLLS,
        id,
        PollEntry.newBuilder()
            .setId(id)
            .setChannelId(channel)
            .setTitle(id)
            .setOpensOn("2026-01-01")
            .addQuestions(
                Question.newBuilder()
                    .setCode("q")
                    .setType("single")
                    .addOptions(Option.newBuilder().setCode("a"))
                    .addOptions(Option.newBuilder().setCode("b")))
            .setVersion(1)
            .build());
  }

  @Override
  public void close() {
    producer.close();
  }

  private void publish(String topic, String key, MessageLite entry) {
    producer.send(new ProducerRecord<>(topic, key, entry.toByteArray()));
  }
}
