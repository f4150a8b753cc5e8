package vn.thuocso.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.thuocso.contract.ChannelKey;

/** The collector's door for events, as a patient sender uses it. */
public final class EventDoor {

  private static final int ACCEPTED = 202;
  private static final Duration TIMEOUT = Duration.ofSeconds(40);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final URI events;

  /** The door of the collector at that address. */
  public EventDoor(URI collector) {
    this.events = URI.create(collector + "/v1/events");
  }

  /** The key of a channel in drills and benchmarks. */
  public static ChannelKey keyOf(String channel) {
    return new ChannelKey("key-of-%32s".formatted(channel).replace(' ', '-'));
  }

  /**
   * Posts lines of a channel again and again until the collector has acknowledged them.
   *
   * @param batch the sender's name of these lines
   * @param patience after which it gives up with an exception
   */
  public void post(String channel, String batch, List<String> lines, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    String trouble = "";
    while (System.nanoTime() < deadline) {
      trouble = attempt(channel, batch, lines);
      if (trouble.isEmpty()) {
        return;
      }
      LockSupport.parkNanos(PAUSE);
    }
    throw new IllegalStateException("The collector took no " + batch + ": " + trouble);
  }

  /** Posts once; returns the trouble, empty when the lines are acknowledged. */
  public String attempt(String channel, String batch, List<String> lines) {
    HttpRequest request =
        HttpRequest.newBuilder(events)
            .timeout(TIMEOUT)
            .header("Content-Type", "application/x-ndjson")
            .header("Authorization", "Bearer " + keyOf(channel).value())
            .header("Idempotency-Key", batch)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    String.join("\n", lines) + "\n", StandardCharsets.UTF_8))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == ACCEPTED ? "" : answer.statusCode() + " " + answer.body();
    } catch (IOException away) {
      return away.toString();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while posting", e);
    }
  }
}
