package vn.thuocso.embedded.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each trap of the engine has a test here that fails without its handling. */
class TrapsIT {

  private static TestingGateway gateway;
  private static Http http;

  @BeforeAll
  static void start() {
    gateway = TestingGateway.start();
    http = new Http(gateway);
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Nested
  class BlankLinesInData {

    private static final byte[] ROWS = ClientV2IT.rows(10_000);

    @Test
    void arriveBehindAStatementInTheAddress() {
      table("lines_address");
      var answer = http.post(Map.of("query", "INSERT INTO lines_address FORMAT RowBinary"), ROWS);
      assertThat(answer.headers().firstValue("X-ClickHouse-Summary").orElseThrow())
          .contains("\"written_rows\":\"10000\"");
      assertThat(stored("lines_address")).isEqualTo("10000\t10000");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          " FORMAT RowBinary\n",
          "(a, b) format RowBinary\n",
          " /* VALUES */ FORMAT RowBinary "
        })
    void arriveBehindAStatementInTheBody(String rest) {
      table("lines_body");
      byte[] statement = ("INSERT INTO lines_body" + rest).getBytes(StandardCharsets.UTF_8);
      byte[] body = java.util.Arrays.copyOf(statement, statement.length + ROWS.length);
      System.arraycopy(ROWS, 0, body, statement.length, ROWS.length);
      assertThat(http.post(Map.of(), body).statusCode()).isEqualTo(200);
      assertThat(stored("lines_body")).isEqualTo("10000\t10000");
    }

    @Test
    void arriveInsideValues() {
      http.post("CREATE OR REPLACE TABLE texts (s String) ENGINE = MergeTree ORDER BY s");
      http.post("INSERT INTO texts VALUES ('a\n\nb'),\n\n('c;\n\n--d'), ('FORMAT\n\n')");
      assertThat(http.value("SELECT groupArray(s) FROM (SELECT s FROM texts ORDER BY s)"))
          .isEqualTo("['FORMAT\\n\\n','a\\n\\nb','c;\\n\\n--d']");
    }

    private void table(String name) {
      http.value(
          "CREATE OR REPLACE TABLE "
              + name
              + " (a UInt32, b UInt32) ENGINE = MergeTree ORDER BY a");
    }

    private String stored(String table) {
      return http.value("SELECT count(), countIf(b = 0x0A0A0A0A) FROM " + table);
    }
  }

  @Nested
  class AfterAnError {

    @ParameterizedTest
    @ValueSource(strings = {"TabSeparated", "JSON", "RowBinaryWithNamesAndTypes", "CSVWithNames"})
    void theNextResultsAreClean(String format) {
      for (int i = 0; i < 8; i++) {
        fail("SELECT number, throwIf(number = 200000) FROM numbers(300000) FORMAT " + format);
        assertThat(http.post("SELECT 42, 'clean'").body()).isEqualTo("42\tclean\n");
      }
    }

    /** Fails by its status, or where that had left already by a cut body. */
    private void fail(String sql) {
      try {
        assertThat(http.post(sql).statusCode()).isNotEqualTo(200);
      } catch (UncheckedIOException cut) {
        assertThat(cut).hasStackTraceContaining("EOF");
      }
    }

    @Test
    void aBadInsertLeavesNothingForTheNext() {
      http.value("CREATE OR REPLACE TABLE digits (a UInt8) ENGINE = MergeTree ORDER BY a");
      var bad = http.post("INSERT INTO digits FORMAT CSV\n1\nnot a number\n");
      assertThat(bad.statusCode()).isNotEqualTo(200);
      assertThat(bad.headers().firstValue("X-ClickHouse-Exception-Code")).isPresent();
      assertThat(http.post("INSERT INTO digits FORMAT CSV\n7\n").statusCode()).isEqualTo(200);
      assertThat(http.value("SELECT groupArray(a) FROM digits")).isEqualTo("[7]");
    }

    @Test
    void inMidAnswerTheBodyIsCut() {
      String sql =
          "SELECT number, throwIf(number = 5000000) FROM numbers(6000000) FORMAT RowBinary";
      assertThatThrownBy(
              () -> {
                try (InputStream body = http.open(sql)) {
                  body.transferTo(java.io.OutputStream.nullOutputStream());
                }
              })
          .isInstanceOf(IOException.class);
      assertThat(http.value("SELECT 1")).isEqualTo("1");
    }
  }

  @Nested
  class HeadersOfChunks {

    @Test
    void areSentOnce() {
      byte[] answer =
          http.bytes(
              Map.of(),
              "SELECT number AS n FROM numbers(1000000) FORMAT RowBinaryWithNamesAndTypes"
                  .getBytes(StandardCharsets.UTF_8));
      assertThat(answer).hasSize("\1\1n\6UInt64".length() + 8_000_000);
    }

    @Test
    void areSentForAnEmptyResultToo() {
      assertThat(http.post("SELECT 1 AS n WHERE 0 FORMAT RowBinaryWithNamesAndTypes").body())
          .isEqualTo("\1\1n\5UInt8");
    }

    @Test
    void ofTextFormatsAreSentOnce() {
      String answer =
          http.post("SELECT number AS n FROM numbers(300000) FORMAT TSVWithNames").body();
      assertThat(answer.lines().filter("n"::equals)).hasSize(1);
      assertThat(answer.lines()).hasSize(300_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "JSONCompact", "XML", "Markdown"})
    void ofDocumentsAreSentOnce(String format) {
      String answer =
          http.post("SELECT number AS only_once FROM numbers(300000) FORMAT " + format).body();
      assertThat(answer.split("300000", -1).length).isLessThanOrEqualTo(3);
      assertThat(answer).contains("299999");
      if (format.startsWith("JSON")) {
        assertThat(answer.split("\"meta\"", -1)).hasSize(2);
      }
    }
  }

  @Nested
  class Parallel {

    @Test
    void queriesRunAtTheSameTime() {
      long begin = System.nanoTime();
      var all =
          IntStream.range(0, 4)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> http.value("SELECT sleep(2)")))
              .toList();
      all.forEach(CompletableFuture::join);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void readersAndWritersDoNotMixTheirResults() {
      http.value("CREATE OR REPLACE TABLE mixed (a UInt64) ENGINE = MergeTree ORDER BY a");
      IntStream.range(0, 4).parallel().forEach(this::writeAndRead);
      assertThat(http.value("SELECT count(), uniqExact(a) FROM mixed")).isEqualTo("4000\t4000");
    }

    private void writeAndRead(int worker) {
      for (int i = 0; i < 20; i++) {
        int from = worker * 1000 + i * 50;
        http.value("INSERT INTO mixed SELECT number + " + from + " FROM numbers(50)");
        assertThat(http.value("SELECT " + from + ", 'x'")).isEqualTo(from + "\tx");
      }
    }
  }
}
