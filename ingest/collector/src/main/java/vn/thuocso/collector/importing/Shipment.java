package vn.thuocso.collector.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.thuocso.collector.outlet.KafkaAway;
import vn.thuocso.collector.outlet.Outlet;

/** Records of one file on their way to Kafka: few at a time, each sent again until it arrives. */
final class Shipment {

  private static final int IN_FLIGHT = 2000;
  private static final int ATTEMPTS = 30;

  private final Outlet outlet;
  private final String key;
  private final Deque<Sent> inFlight = new ArrayDeque<>();

  Shipment(Outlet outlet, String key) {
    this.outlet = outlet;
    this.key = key;
  }

  /** A record that Kafka has not acknowledged yet. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Sent(String topic, byte[] bytes, CompletableFuture<Void> done) {}

  void send(String topic, byte[] bytes) {
    inFlight.add(post(topic, bytes));
    settle(IN_FLIGHT);
  }

  /** Returns once Kafka has every record; gives up with {@link KafkaAway}. */
  void arrive() {
    settle(0);
  }

  private Sent post(String topic, byte[] bytes) {
    return new Sent(topic, bytes, outlet.send(topic, key, bytes));
  }

  private void settle(int remaining) {
    while (inFlight.size() > remaining) {
      Sent sent = inFlight.remove();
      for (int attempt = 0; !isDone(sent); attempt++) {
        if (attempt >= ATTEMPTS) {
          throw new KafkaAway();
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        sent = post(sent.topic(), sent.bytes());
      }
    }
  }

  private static boolean isDone(Sent sent) {
    try {
      sent.done().join();
      return true;
    } catch (CompletionException e) {
      return false;
    }
  }
}
