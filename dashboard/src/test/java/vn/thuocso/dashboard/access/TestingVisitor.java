package vn.thuocso.dashboard.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own, without scripts. */
public final class TestingVisitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  public TestingVisitor(String base) {
    this.base = base;
  }

  /** The value of the session's cookie. */
  public String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("thuocso"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Comes with a session that somebody else chose or stole. */
  public void bring(String session) {
    HttpCookie cookie = new HttpCookie("thuocso", session);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(base), cookie);
  }

  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** A file, as bytes. */
  public HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(base + path)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Sends a form with the token of the page that shows it. */
  public HttpResponse<String> post(
      String formPage, String path, Map<String, String> fields, String... headers)
      throws IOException, InterruptedException {
    return postRaw(path, "_csrf=" + encode(token(formPage)) + "&" + encode(fields), headers);
  }

  /** The token of a page's form. */
  public String token(String formPage) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(formPage).body());
    if (!token.find()) {
      throw new IllegalStateException("no form at " + formPage);
    }
    return token.group(1);
  }

  public HttpResponse<String> postRaw(String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (int at = 0; at < headers.length; at += 2) {
      request.setHeader(headers[at], headers[at + 1]);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends JSON with a token of theirs. */
  public HttpResponse<String> json(String path, String body, String token)
      throws IOException, InterruptedException {
    return postRaw(
        path,
        body,
        "Content-Type",
        "application/json",
        "Accept",
        "application/json",
        "X-CSRF-TOKEN",
        token);
  }

  /** Sends a form with a file, and the token of the page that shows it. */
  public HttpResponse<String> upload(
      String formPage, String path, Map<String, String> fields, String field, String content)
      throws IOException, InterruptedException {
    String line = "--cut\r\nContent-Disposition: form-data; name=\"";
    StringBuilder body = new StringBuilder();
    body.append(line).append("_csrf\"\r\n\r\n").append(token(formPage)).append("\r\n");
    fields.forEach(
        (name, value) ->
            body.append(line).append(name).append("\"\r\n\r\n").append(value).append("\r\n"));
    body.append(line).append(field).append("\"; filename=\"ranh-gioi.geojson\"\r\n\r\n");
    body.append(content).append("\r\n--cut--\r\n");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "multipart/form-data; boundary=cut")
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Sends JSON as a program does that took its token from a page. */
  public HttpResponse<String> json(
      String method, String path, String token, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Accept", "application/json, application/problem+json")
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", token)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Sends one file beside other fields, as bytes, under any name. */
  public HttpResponse<String> enclose(
      String path, String token, Map<String, String> fields, String name, byte[] content)
      throws IOException, InterruptedException {
    String line = "--cut\r\nContent-Disposition: form-data; name=\"";
    StringBuilder head = new StringBuilder();
    fields.forEach(
        (field, value) ->
            head.append(line).append(field).append("\"\r\n\r\n").append(value).append("\r\n"));
    head.append(line).append("tep\"; filename=\"").append(name).append("\"\r\n\r\n");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "multipart/form-data; boundary=cut")
            .header("X-CSRF-TOKEN", token)
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(head.toString()),
                    HttpRequest.BodyPublishers.ofByteArray(content),
                    HttpRequest.BodyPublishers.ofString("\r\n--cut--\r\n")))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Sends any other method, without a body. */
  public HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Accept", "text/html")
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  public HttpResponse<String> logIn(String login, String password, String... headers)
      throws IOException, InterruptedException {
    return post("/dang-nhap", "/dang-nhap", Map.of("ten", login, "mat-khau", password), headers);
  }

  /** Whether they are logged in. */
  public boolean isIn() throws IOException, InterruptedException {
    return get("/tai-khoan").statusCode() == 200;
  }

  private static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
