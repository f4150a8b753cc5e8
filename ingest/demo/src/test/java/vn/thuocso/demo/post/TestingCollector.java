package vn.thuocso.demo.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A collector that keeps what it is sent, after refusing as often as it is told to. */
final class TestingCollector implements AutoCloseable {

  private final HttpServer server;
  private final ConcurrentLinkedDeque<Integer> refusals = new ConcurrentLinkedDeque<>();
  private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

  TestingCollector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/events", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void refuseWith(int... statuses) {
    for (int status : statuses) {
      refusals.add(status);
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Integer refusal = refusals.poll();
    if (refusal == null) {
      List<String> taken = body.lines().toList();
      lines.addAll(taken);
      reply(
          exchange,
          202,
          "{\"accepted\":%d,\"rejected\":0,\"verdicts\":[]}".formatted(taken.size()));
    } else {
      exchange.getResponseHeaders().set("Retry-After", "0");
      reply(exchange, refusal, "{}");
    }
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
