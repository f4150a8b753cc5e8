package vn.thuocso.bench.throughput;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import vn.thuocso.bench.load.Interactions;
import vn.thuocso.bench.load.Ledger;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.Interaction;

/** Fills the topic of interactions and books what the warehouse must hold afterwards. */
final class TopicFiller {

  private TopicFiller() {}

  static Ledger fill(String bootstrap, Interactions load, long events) {
    Ledger ledger = new Ledger();
    AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(settings(bootstrap))) {
      for (long number = 0; number < events; number++) {
        Interaction event = load.event(number);
        if (!load.repeats(number)) {
          book(ledger, event);
        }
        producer.send(
            new ProducerRecord<>(Topics.INTERACTIONS, event.getChannelId(), event.toByteArray()),
            (sent, broken) -> failure.compareAndSet(null, broken));
      }
    }
    if (failure.get() != null) {
      throw new IllegalStateException("The topic could not be filled", failure.get());
    }
    return ledger;
  }

  private static void book(Ledger ledger, Interaction event) {
    ledger.use(
        event.getChannelId(),
        event.getContentId(),
        InteractionKind.ofWire(event.getKind()).orElseThrow().measure().code(),
        event.getOccurredAtMs(),
        event.getFlags() != 0);
  }

  private static Map<String, Object> settings(String bootstrap) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrap,
        ProducerConfig.LINGER_MS_CONFIG,
        20,
        ProducerConfig.BATCH_SIZE_CONFIG,
        256 * 1024,
        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
        StringSerializer.class,
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
        ByteArraySerializer.class);
  }
}
