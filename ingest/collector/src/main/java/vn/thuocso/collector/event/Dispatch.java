package vn.thuocso.collector.event;

import com.google.protobuf.MessageLite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;
import vn.thuocso.collector.outlet.Outlet;

/**
 * The records of one request on their way to Kafka: all arrive, or the request is to be repeated.
 */
final class Dispatch {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration RETRY = Duration.ofSeconds(5);

  private final Outlet outlet;
  private final List<CompletableFuture<Void>> sent = new ArrayList<>();

  Dispatch(Outlet outlet) {
    this.outlet = outlet;
  }

  void send(String topic, String key, MessageLite record) {
    CompletableFuture<Void> done = outlet.send(topic, key, record);
    if (done.isCompletedExceptionally()) {
      throw away();
    }
    sent.add(done);
  }

  /** Returns once Kafka has acknowledged every record. */
  void await() {
    try {
      CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
          .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw away();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw away();
    }
  }

  private static Refused away() {
    return new Refused(
        Problem.KAFKA_UNAVAILABLE,
        "Chưa ghi được xuống hàng đợi; hãy gửi lại nguyên vẹn sau ít giây, dòng gửi lặp chỉ tính"
            + " một lần.",
        RETRY);
  }
}
