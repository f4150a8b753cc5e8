package vn.thuocso.dashboard.channel.page;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thuocso.dashboard.DashboardApplication;
import vn.thuocso.embedded.postgres.TestingPostgres;

/** The dashboard over a real PostgreSQL and without Kafka, and a visitor with cookies. */
final class TestingRegistry implements AutoCloseable {

  static final String PASSWORD = "mat-khau-de-thu";

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final TestingPostgres postgres = TestingPostgres.start();
  private final ConfigurableApplicationContext application;
  private CookieManager cookies = new CookieManager();
  private HttpClient http = visitor();

  private TestingRegistry(Path directory) throws IOException {
    Path password = Files.writeString(directory.resolve("registry.password"), PASSWORD + "\n");
    Path database = Files.writeString(directory.resolve("postgres"), postgres.password());
    application =
        new SpringApplicationBuilder(DashboardApplication.class, Moved.class)
            .run(
                "--server.port=0",
                "--thuocso.registry.password-file=" + password,
                "--thuocso.postgres.url=" + postgres.jdbcUrl(),
                "--thuocso.postgres.user=" + postgres.user(),
                "--thuocso.postgres.password-file=" + database,
                "--thuocso.public-url=https://thuocso.example/",
                "--thuocso.kafka.bootstrap=127.0.0.1:1");
  }

  static TestingRegistry start(Path directory) throws IOException {
    return new TestingRegistry(directory);
  }

  <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  /** Lets time pass. */
  void pass(Duration time) {
    bean(MovedClock.class).now = bean(MovedClock.class).now.plus(time);
  }

  /** Comes as somebody else. */
  void newVisitor() {
    cookies = new CookieManager();
    http = visitor();
  }

  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("thuocso"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address(path)).header("Accept", "text/html").build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Sends a form with the token of the page that shows it. */
  HttpResponse<String> post(String formPage, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(formPage).body());
    if (!token.find()) {
      throw new IllegalStateException("no form at " + formPage);
    }
    return postRaw(path, "_csrf=" + encode(token.group(1)) + "&" + encode(fields));
  }

  HttpResponse<String> postRaw(String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> logIn(String password) throws IOException, InterruptedException {
    return post("/dang-nhap", "/dang-nhap", Map.of("mat-khau", password));
  }

  int port() {
    return ((WebServerApplicationContext) application).getWebServer().getPort();
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  private HttpClient visitor() {
    return HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  private static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    application.close();
    postgres.close();
  }

  /** Not annotated: another test's application must not find it by scanning. */
  static class Moved {

    @Bean
    @Primary
    MovedClock movedClock() {
      return new MovedClock();
    }
  }

  /** A clock moved by hand. */
  static final class MovedClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-22T02:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
