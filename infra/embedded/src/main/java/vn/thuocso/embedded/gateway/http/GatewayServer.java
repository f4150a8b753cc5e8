package vn.thuocso.embedded.gateway.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The HTTP server on loopback; ready from {@link #start} to {@link #unready}. */
public final class GatewayServer {

  /** The engine's parser runs on the caller's stack. */
  private static final long STACK = 8L << 20;

  private final HttpServer server;
  private volatile boolean ready;

  private GatewayServer(HttpServer server) {
    this.server = server;
  }

  /** Listens on this port of 127.0.0.1, or on any free one for 0. */
  public static GatewayServer start(int port, Credentials credentials, Connections connections)
      throws IOException {
    // Without this, answers wait 40 ms for the client's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.idleInterval", "300");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    // Seconds for a whole request: a client that stands still must not keep a connection for ever.
    System.setProperty("sun.net.httpserver.maxReqTime", "900");
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 128);
    http.setExecutor(threads());
    GatewayServer server = new GatewayServer(http);
    http.createContext("/ping", exchange -> plain(exchange, 200, "Ok.\n"));
    http.createContext("/ready", server::answerReady);
    http.createContext("/", new QueryHandler(credentials, connections));
    http.start();
    server.ready = true;
    return server;
  }

  private static ExecutorService threads() {
    AtomicInteger number = new AtomicInteger();
    return Executors.newCachedThreadPool(
        work -> {
          Thread thread = new Thread(null, work, "http-" + number.incrementAndGet(), STACK);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** The port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Says "not ready" from now on. */
  public void unready() {
    ready = false;
  }

  /** Closes every connection. */
  public void stop() {
    server.stop(0);
  }

  private void answerReady(HttpExchange exchange) throws IOException {
    plain(exchange, ready ? 200 : 503, ready ? "ready\n" : "the server is ending\n");
  }

  private static void plain(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
