package vn.thuocso.embedded.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Bare requests to a gateway, for what the drivers hide. */
record Http(TestingGateway gateway) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  HttpResponse<String> post(String sql) {
    return post(Map.of(), sql.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> post(Map<String, String> parameters, byte[] body) {
    return text(request(parameters).POST(BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<String> post(Map<String, String> parameters, String body) {
    return post(parameters, body.getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes(Map<String, String> parameters, byte[] body) {
    try {
      HttpRequest request = request(parameters).POST(BodyPublishers.ofByteArray(body)).build();
      return CLIENT.send(request, BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  InputStream open(String sql) throws IOException, InterruptedException {
    HttpRequest request = request(Map.of()).POST(BodyPublishers.ofString(sql)).build();
    return CLIENT.send(request, BodyHandlers.ofInputStream()).body();
  }

  /** The only value of the only row. */
  String value(String sql) {
    HttpResponse<String> answer = post(sql);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
    return answer.body().strip();
  }

  HttpResponse<String> text(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(Map<String, String> parameters) {
    String user = gateway.user() + ":" + gateway.password();
    String token = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    return anonymous(parameters).header("Authorization", "Basic " + token);
  }

  HttpRequest.Builder anonymous(Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(gateway.url() + "/?" + query))
        .timeout(Duration.ofSeconds(120));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
