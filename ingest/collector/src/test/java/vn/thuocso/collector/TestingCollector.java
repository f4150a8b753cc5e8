package vn.thuocso.collector;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thuocso.embedded.process.FreePorts;
import vn.thuocso.embedded.process.TestingProcess;

/** The collector as it is shipped, in a JVM of its own, and a client beside it. */
final class TestingCollector implements AutoCloseable {

  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final String address;
  private final TestingProcess process;

  private TestingCollector(String address, TestingProcess process) {
    this.address = address;
    this.process = process;
  }

  /** Starts it and returns when it answers, ready or not. */
  static TestingCollector start(String bootstrap, Path directory, Map<String, String> settings) {
    int port = FreePorts.one();
    String address = "http://127.0.0.1:" + port;
    Map<String, String> environment = new TreeMap<>(settings);
    environment.put("THUOCSO_KAFKA_BOOTSTRAP", bootstrap);
    environment.put("THUOCSO_DATA", directory.resolve("dữ liệu").toString());
    environment.put("THUOCSO_PORT", Integer.toString(port));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = Path.of("target", "collector.jar").toAbsolutePath().toString();
    return new TestingCollector(
        address,
        TestingProcess.answering(
            URI.create(address + "/v1/status"),
            List.of(
                java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-jar", jar),
            environment,
            directory));
  }

  TestingProcess process() {
    return process;
  }

  String address() {
    return address;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<String> post(String path, byte[] body, String... headers) {
    return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
  }

  HttpResponse<String> events(String key, String body) {
    return post(
        "/v1/events",
        body.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        "Authorization",
        "Bearer " + key,
        "Content-Type",
        "application/x-ndjson");
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(process.output(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  @Override
  public void close() {
    process.close();
  }
}
