package vn.thuocso.dashboard.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What the first visit costs a phone, before anything is cached. */
class FirstPageIT {

  private static final String ECHARTS = "/webjars/echarts/5.5.0/echarts.min.js";
  private static final Pattern ASSET =
      Pattern.compile("<(?:link|script)[^>]*(?:href|src)=\"(/(?:assets|webjars)/[^\"]+)\"");
  private static final Pattern FONT = Pattern.compile("url\\(\"?([^\")]+\\.woff2)\"?\\)");
  private static final int MOST_BYTES = 600_000;

  private static final TestingDashboard dashboard = TestingDashboard.shared();
  private static final HttpClient http = HttpClient.newHttpClient();

  @Test
  void theChartingLibraryComesCompressedByTheBuildAndIsKeptForEver() throws Exception {
    HttpResponse<byte[]> compressed = get(ECHARTS, "gzip, deflate, br");
    HttpResponse<byte[]> plain = get(ECHARTS, "identity");

    assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    // A body compressed on its way would come in chunks, its length unknown.
    assertThat(compressed.headers().firstValueAsLong("Content-Length"))
        .hasValue(compressed.body().length);
    assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(compressed.headers().firstValue("Content-Type").orElse("")).contains("javascript");
    assertThat(compressed.headers().firstValue("Cache-Control").orElse(""))
        .contains("max-age=31536000", "immutable");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(unpacked(compressed.body())).isEqualTo(plain.body()).isEqualTo(library());
  }

  @Test
  void theFirstPageIsLight() throws Exception {
    HttpResponse<byte[]> page = get("/", "gzip");
    List<String> sizes = new ArrayList<>(List.of("/ " + page.body().length));
    long total = page.body().length;
    for (String asset : assets(page)) {
      int bytes = get(asset, "gzip").body().length;
      sizes.add(asset + " " + bytes);
      total += bytes;
    }

    assertThat(sizes).hasSizeGreaterThan(6);
    assertThat(total)
        .as("%d bytes over the wire: %s", total, String.join(", ", sizes))
        .isLessThan(MOST_BYTES);
  }

  /** The scripts, sheets and pictures that the page names, and every font that a sheet names. */
  private static List<String> assets(HttpResponse<byte[]> page) throws Exception {
    List<String> assets = found(ASSET, text(page));
    for (String sheet : List.copyOf(assets)) {
      if (sheet.endsWith(".css")) {
        found(FONT, text(get(sheet, "gzip"))).stream()
            .map(font -> URI.create(sheet).resolve(font).toString())
            .filter(font -> !assets.contains(font))
            .forEach(assets::add);
      }
    }
    return assets;
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static String text(HttpResponse<byte[]> answer) throws IOException {
    boolean packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    return new String(packed ? unpacked(answer.body()) : answer.body(), StandardCharsets.UTF_8);
  }

  private static byte[] unpacked(byte[] body) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    }
  }

  private static byte[] library() {
    try (InputStream in =
        Objects.requireNonNull(
            FirstPageIT.class.getResourceAsStream("/META-INF/resources" + ECHARTS))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpResponse<byte[]> get(String path, String codings)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(dashboard.url() + path))
            .header("Accept-Encoding", codings)
            .build();
    HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer;
  }
}
