package vn.thuocso.bench.drill;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.Interaction;

/** Records put into the topics past the collector, which the job must refuse by itself. */
final class RawGarbage {

  private static final int EACH = 25;
  private static final String JOB = "job";

  private final Book book;

  RawGarbage(Book book) {
    this.book = book;
  }

  /** Puts the records and returns when the broker has them. */
  void put(String bootstrap, long nowMs) {
    List<Future<?>> sent = new ArrayList<>();
    try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(settings(bootstrap))) {
      for (int number = 0; number < EACH; number++) {
        for (String topic : List.of(Topics.INTERACTIONS, Topics.OBSERVATIONS, Topics.BALLOTS)) {
          sent.add(put(producer, topic, RejectReason.UNREADABLE, unreadable(number)));
        }
        sent.add(put(producer, Topics.INTERACTIONS, RejectReason.BAD_ID, shortId(nowMs)));
      }
    }
    sent.forEach(RawGarbage::await);
  }

  private Future<?> put(
      KafkaProducer<String, byte[]> producer, String topic, RejectReason reason, byte[] value) {
    book.refusal(JOB, topic, reason.code());
    return producer.send(new ProducerRecord<>(topic, "drill-garbage", value));
  }

  /** A field of wire type 7, which does not exist. */
  private static byte[] unreadable(int number) {
    return new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) number, 7};
  }

  private static byte[] shortId(long nowMs) {
    return Interaction.newBuilder()
        .setEventId(ByteString.copyFromUtf8("abc"))
        .setChannelId("drill-0")
        .setKind(vn.thuocso.contract.wire.InteractionKind.QR_OPEN)
        .setOccurredAtMs(nowMs)
        .setReceivedAtMs(nowMs)
        .build()
        .toByteArray();
  }

  private static void await(Future<?> sent) {
    try {
      sent.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The broker took no garbage", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while putting garbage", e);
    }
  }

  private static Map<String, Object> settings(String bootstrap) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
  }
}
