package vn.thuocso.demo.post;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Posts batches of one channel and repeats each until the collector has answered for it.
 *
 * <p>A collector that is away, busy (429, 5xx) or does not know the channel yet is asked again, as
 * long as it takes; a batch that it refuses for another reason is given up with a line.
 */
public final class CollectorClient {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LONGEST_PAUSE = 10;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI events;
  private final UnaryOperator<String> keys;
  private final Consumer<String> log;

  /** {@code keys} gives the key of a channel; {@code log} takes a line when something is odd. */
  public CollectorClient(URI collector, UnaryOperator<String> keys, Consumer<String> log) {
    this.events = URI.create(collector.toString().replaceAll("/+$", "") + "/v1/events");
    this.keys = keys;
    this.log = log;
  }

  /** Posts the lines as one batch and returns the collector's verdicts. */
  public Answer post(String channel, List<String> lines) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(events + "?channel=" + channel))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-ndjson")
            .header("Authorization", "Bearer " + keys.apply(channel))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    String.join("\n", lines) + "\n", StandardCharsets.UTF_8))
            .build();
    for (int attempt = 0; ; attempt++) {
      Attempt made = attempt(request);
      if (made.answer() != null) {
        return made.answer();
      }
      if (attempt % 10 == 4) {
        log.accept("collector: " + made.trouble() + "; trying again");
      }
      Thread.sleep(pause(attempt, made.retryAfter()).toMillis());
    }
  }

  private Attempt attempt(HttpRequest request) throws InterruptedException {
    try {
      HttpResponse<String> response =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      int status = response.statusCode();
      if (status == 202 || status == 200) {
        return Attempt.answered(Verdicts.read(response.body()));
      }
      if (status == 429 || status >= 500 || status == 401 || status == 403 || status == 404) {
        return Attempt.failed(
            "status " + status, response.headers().firstValueAsLong("Retry-After"));
      }
      log.accept("collector refused a batch: " + status + " " + response.body());
      return Attempt.answered(Answer.NOTHING);
    } catch (IOException away) {
      return Attempt.failed(String.valueOf(away), OptionalLong.empty());
    }
  }

  private static Duration pause(int attempt, OptionalLong retryAfter) {
    long doubling = Math.min(250L << Math.min(attempt, 10), LONGEST_PAUSE * 1000);
    return Duration.ofMillis(
        retryAfter.isPresent() ? Math.min(retryAfter.getAsLong(), 60) * 1000 : doubling);
  }
}
