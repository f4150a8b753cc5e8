package vn.thuocso.collector.importing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a file to a collector and shows how it goes: {@code ImportCommand FILE --key-file KEY
 * [--channel ID] [--url URL] [--format F] [--content ID] [--read-at TIME]}. Ends with 0 when every
 * line was taken, 1 when some were refused, 2 when the file was.
 */
public final class ImportCommand {

  private static final List<String> PARAMETERS = List.of("channel", "format", "content", "read-at");

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final JsonMapper json = new JsonMapper();
  private final CommandConsole console;

  ImportCommand(CommandConsole console) {
    this.console = console;
  }

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new ImportCommand(new CommandConsole()).run(args));
  }

  int run(String... args) {
    Map<String, String> options = options(args);
    String file = options.get("file");
    String keyFile = options.get("key-file");
    if (file == null || keyFile == null) {
      console.say("Cách dùng: ImportCommand TỆP --key-file TỆP_KHÓA [--channel MÃ] [--url URL]");
      return 2;
    }
    try {
      String key = Files.readString(Path.of(keyFile)).strip();
      return follow(send(Path.of(file), key, options), key, options);
    } catch (IOException e) {
      console.say("Không gửi được: " + e.getMessage());
      return 2;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 2;
    }
  }

  private JsonNode send(Path file, String key, Map<String, String> options)
      throws IOException, InterruptedException {
    console.say("Gửi " + Files.size(file) + " byte …");
    HttpRequest request =
        request("/v1/imports" + query(options), key, options)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build();
    return answer(request, 202);
  }

  private int follow(JsonNode first, String key, Map<String, String> options)
      throws IOException, InterruptedException {
    JsonNode report = first;
    String path = "/v1/imports/" + report.path("id").asString();
    while (!List.of("done", "failed").contains(report.path("state").asString())) {
      Thread.sleep(500);
      report = answer(request(path + query(options), key, options).GET().build(), 200);
      console.progress(
          "dòng %d · nhận %d · loại %d"
              .formatted(
                  report.path("read").asLong(),
                  report.path("accepted").asLong(),
                  report.path("rejected").asLong()));
    }
    report.path("problems").forEach(problem -> console.say(problem.path("message").asString()));
    console.say(
        "%s: nhận %d, loại %d, trống %d. %s"
            .formatted(
                report.path("state").asString(),
                report.path("accepted").asLong(),
                report.path("rejected").asLong(),
                report.path("blank").asLong(),
                report.path("message").asString()));
    if (report.path("state").asString().equals("failed")) {
      return 2;
    }
    return report.path("rejected").asLong() == 0 ? 0 : 1;
  }

  private JsonNode answer(HttpRequest request, int expected)
      throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != expected) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
    return json.readTree(response.body());
  }

  private static HttpRequest.Builder request(String path, String key, Map<String, String> options) {
    String base = Optional.ofNullable(options.get("url")).orElse("http://127.0.0.1:8081");
    return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + key);
  }

  private static String query(Map<String, String> options) {
    StringBuilder query = new StringBuilder();
    for (String name : PARAMETERS) {
      String value = options.get(name);
      if (value != null) {
        query
            .append(query.isEmpty() ? '?' : '&')
            .append(name.equals("read-at") ? "readAt" : name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return query.toString();
  }

  private static Map<String, String> options(String... args) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--") && i + 1 < args.length) {
        options.put(args[i].substring(2), args[++i]);
      } else {
        options.put("file", args[i]);
      }
    }
    return options;
  }
}
