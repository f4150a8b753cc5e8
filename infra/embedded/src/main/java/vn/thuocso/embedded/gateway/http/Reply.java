package vn.thuocso.embedded.gateway.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import vn.thuocso.embedded.gateway.engine.EngineException;
import vn.thuocso.embedded.gateway.engine.Summary;

/** Writes one answer: headers once, then a body in the coding that the request wished. */
final class Reply {

  private static final Map<Integer, Integer> STATUS =
      Map.ofEntries(
          Map.entry(60, 404),
          Map.entry(81, 404),
          Map.entry(46, 404),
          Map.entry(62, 400),
          Map.entry(36, 400),
          Map.entry(47, 400),
          Map.entry(115, 404),
          Map.entry(43, 400),
          Map.entry(27, 400),
          Map.entry(117, 400),
          Map.entry(307, 400),
          Map.entry(372, 404),
          Map.entry(373, 500),
          Map.entry(516, 401),
          Map.entry(497, 403),
          Map.entry(241, 500),
          Map.entry(159, 408));

  private final HttpExchange exchange;
  private final Request request;
  private boolean begun;

  Reply(HttpExchange exchange, Request request) {
    this.exchange = exchange;
    this.request = request;
  }

  /** Whether the status has left already, so that only cutting the body can tell of an error. */
  boolean begun() {
    return begun;
  }

  /** Begins a body of unknown length; closing the stream completes the answer. */
  OutputStream body(String format, Summary summary) throws IOException {
    headers(format, summary);
    BodyCoding coding = BodyCoding.ofReply(request);
    coding.name().ifPresent(name -> exchange.getResponseHeaders().set("Content-Encoding", name));
    begun = true;
    exchange.sendResponseHeaders(200, 0);
    return coding.encode(exchange.getResponseBody());
  }

  /** Answers without a body. */
  void done(String format, Summary summary) throws IOException {
    headers(format, summary);
    begun = true;
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private void headers(String format, Summary summary) {
    common();
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", Formats.contentType(format));
    headers.set("X-ClickHouse-Format", format);
    headers.set("X-ClickHouse-Summary", json(summary));
  }

  private void common() {
    Headers headers = exchange.getResponseHeaders();
    headers.set("X-ClickHouse-Query-Id", printable(request.queryId()));
    headers.set("X-ClickHouse-Timezone", "UTC");
    headers.set("X-ClickHouse-Server-Display-Name", "thuocso");
  }

  private static String json(Summary summary) {
    return String.format(
        Locale.ROOT,
        "{\"read_rows\":\"%d\",\"read_bytes\":\"%d\",\"written_rows\":\"%d\","
            + "\"written_bytes\":\"%d\",\"total_rows_to_read\":\"0\",\"result_rows\":\"%d\","
            + "\"result_bytes\":\"%d\"}",
        summary.readRows(),
        summary.readBytes(),
        summary.writtenRows(),
        summary.writtenBytes(),
        summary.writtenRows(),
        summary.writtenBytes());
  }

  /** Answers with ClickHouse's error code and words. */
  void error(EngineException error) throws IOException {
    common();
    exchange.getResponseHeaders().set("X-ClickHouse-Exception-Code", "" + error.code());
    if (error.code() == 516) {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"ClickHouse\"");
    }
    text(STATUS.getOrDefault(error.code(), 500), error.wireMessage());
  }

  /** Answers with one sentence that no client takes for ClickHouse's. */
  void text(int status, String sentence) throws IOException {
    byte[] bytes = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=UTF-8");
    begun = true;
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static String printable(String id) {
    return id.replaceAll("[^\\x20-\\x7e]", "?");
  }
}
