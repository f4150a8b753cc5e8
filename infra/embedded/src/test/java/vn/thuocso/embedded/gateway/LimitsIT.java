package vn.thuocso.embedded.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whom the gateway serves, how many at once, and with how much memory. */
class LimitsIT {

  private static TestingGateway gateway;
  private static Http http;

  @BeforeAll
  static void start() {
    gateway =
        TestingGateway.start(
            Map.of(
                "THUOCSO_CLICKHOUSE_CONNECTIONS", "2",
                "THUOCSO_CLICKHOUSE_QUEUE", "1",
                "THUOCSO_CLICKHOUSE_MEMORY", "400000000"));
    http = new Http(gateway);
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @Nested
  class Connections {

    @Test
    void oneIsKeptForInsertsAndTheQueueIsBounded() {
      http.value("CREATE OR REPLACE TABLE kept (a UInt8) ENGINE = MergeTree ORDER BY a");
      var running =
          CompletableFuture.supplyAsync(
              () -> http.post(Map.of("query_id", "first"), "SELECT sleep(3)"));
      Map<String, String> aside = Map.of("session_id", "aside");
      String runs = "SELECT countIf(startsWith(query, '/* query_id:first')) FROM system.processes";
      until(() -> http.post(aside, runs).body().equals("1\n"));
      var two =
          List.of(
              CompletableFuture.supplyAsync(() -> http.post("SELECT 'waited'")),
              CompletableFuture.supplyAsync(() -> http.post("SELECT 'waited'")));
      until(() -> two.stream().anyMatch(CompletableFuture::isDone));
      assertThat(http.post("INSERT INTO kept VALUES (1)").statusCode()).isEqualTo(200);
      assertThat(running.isDone()).isFalse();
      assertThat(two.stream().map(answer -> answer.join().body()))
          .containsExactlyInAnyOrder(
              "waited\n",
              "the server is busy: all 2 connections are busy and 1 requests wait already\n");
      assertThat(two.stream().map(answer -> answer.join().statusCode()))
          .containsExactlyInAnyOrder(200, 503);
      assertThat(running.join().statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryIsKilledByItsIdThoughThePoolIsFull() {
      var running =
          CompletableFuture.supplyAsync(
              () ->
                  http.post(
                      Map.of("query_id", "victim-1"),
                      "SELECT sum(sleepEachRow(0.1)) FROM numbers(600) SETTINGS max_block_size = 1, function_sleep_max_microseconds_per_block = 100000000"));
      until(
          () ->
              http.post("KILL QUERY WHERE query_id = 'victim-1' ASYNC")
                  .body()
                  .contains("victim-1"));
      HttpResponse<String> killed = running.join();
      assertThat(killed.headers().firstValue("X-ClickHouse-Exception-Code")).hasValue("394");
      assertThat(http.value("SELECT 1")).isEqualTo("1");
    }
  }

  @Nested
  class Memory {

    @Test
    void aGreedyQueryIsRefusedAndTheServerLivesOn() {
      HttpResponse<String> greedy =
          http.post("SELECT length(groupArray(number)) FROM numbers(200000000)");
      assertThat(greedy.headers().firstValue("X-ClickHouse-Exception-Code")).hasValue("241");
      assertThat(http.value("SELECT 1")).isEqualTo("1");
    }

    @Test
    void aSessionCannotRaiseTheServersLimit() {
      HttpResponse<String> greedy =
          http.post(
              Map.of("max_memory_usage", "0"),
              "SELECT length(groupArray(number)) FROM numbers(200000000)");
      assertThat(greedy.headers().firstValue("X-ClickHouse-Exception-Code")).hasValue("241");
    }
  }

  @Nested
  class Callers {

    @Test
    void withoutPasswordAreRefused() {
      HttpResponse<String> answer =
          http.text(http.anonymous(Map.of()).POST(BodyPublishers.ofString("SELECT 1")));
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).startsWith("Code: 516. DB::Exception: Authentication failed");
    }

    @Test
    void mayUseClickHousesOwnHeaders() {
      HttpResponse<String> answer =
          http.text(
              http.anonymous(Map.of())
                  .header("X-ClickHouse-User", gateway.user())
                  .header("X-ClickHouse-Key", gateway.password())
                  .POST(BodyPublishers.ofString("SELECT 5")));
      assertThat(answer.body()).isEqualTo("5\n");
    }

    @Test
    void withHalfATokenAreRefused() {
      String token = Base64.getEncoder().encodeToString("thuocso".getBytes(StandardCharsets.UTF_8));
      for (String header : new String[] {"Basic " + token, "Basic %%%", "Basic ", "Bearer x"}) {
        HttpResponse<String> answer =
            http.text(
                http.anonymous(Map.of())
                    .header("Authorization", header)
                    .POST(BodyPublishers.ofString("SELECT 1")));
        assertThat(answer.statusCode()).as(header).isEqualTo(401);
      }
    }

    @Test
    void mayReadButNotWriteByGet() {
      assertThat(http.text(http.request(Map.of("query", "SELECT 3")).GET()).body())
          .isEqualTo("3\n");
      HttpResponse<String> write =
          http.text(http.request(Map.of("query", "CREATE DATABASE never")).GET());
      assertThat(write.headers().firstValue("X-ClickHouse-Exception-Code")).hasValue("164");
    }

    @Test
    void cannotSendTwoStatementsOrWriteFiles() {
      assertThat(http.post("SELECT 1; DROP DATABASE default").body())
          .contains("Multi-statements are not allowed");
      assertThat(http.post("SELECT 1;").body()).isEqualTo("1\n");
      assertThat(http.post("SELECT 1 ; ;; -- SELECT 2").body()).isEqualTo("1\n");
      assertThat(http.post("SELECT 1 INTO OUTFILE 'x'").body())
          .contains("INTO OUTFILE is not allowed");
    }

    @Test
    void fromOtherMachinesFindNobody() throws IOException {
      int port = URI.create(gateway.url()).getPort();
      for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
        for (var address :
            network.inetAddresses().filter(a -> a instanceof Inet4Address).toList()) {
          if (!address.isLoopbackAddress()) {
            assertThatThrownBy(
                    () -> {
                      try (Socket socket = new Socket()) {
                        socket.connect(new InetSocketAddress(address, port), 1000);
                      }
                    })
                .isInstanceOf(IOException.class);
          }
        }
      }
    }

    @Test
    void whoLeaveInMidInsertLeaveNothing() throws IOException {
      http.value("CREATE OR REPLACE TABLE half (a UInt8) ENGINE = MergeTree ORDER BY a");
      String token =
          Base64.getEncoder()
              .encodeToString(
                  (gateway.user() + ":" + gateway.password()).getBytes(StandardCharsets.UTF_8));
      try (Socket socket = new Socket("127.0.0.1", URI.create(gateway.url()).getPort())) {
        OutputStream out = socket.getOutputStream();
        out.write(
            ("POST / HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
                    + token
                    + "\r\nContent-Length: 1000\r\n\r\nINSERT INTO half FORMAT CSV\n1\n2\n")
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
      for (int i = 0; i < 5; i++) {
        assertThat(http.value("SELECT count() FROM half")).isEqualTo("0");
      }
      assertThat(http.post("INSERT INTO half VALUES (1)").statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Sessions {

    @Test
    void keepTheirSettingsAndTemporaryTables() {
      Map<String, String> session = Map.of("session_id", "one");
      http.post(session, "CREATE TEMPORARY TABLE mine (a UInt8)");
      http.post(session, "INSERT INTO mine VALUES (9)");
      http.post(session, "SET max_block_size = 777");
      assertThat(http.post(session, "SELECT a, getSetting('max_block_size') FROM mine").body())
          .isEqualTo("9\t777\n");
      assertThat(http.post("SELECT a FROM mine").statusCode()).isEqualTo(404);
      assertThat(http.value("SELECT getSetting('max_block_size') = 777")).isEqualTo("0");
    }

    @Test
    void areHeldByOneRequestAtATime() {
      Map<String, String> session = Map.of("session_id", "two");
      var busy = CompletableFuture.supplyAsync(() -> http.post(session, "SELECT sleep(2)"));
      until(() -> http.post(session, "SELECT 1").body().startsWith("Code: 373."));
      assertThat(busy.join().statusCode()).isEqualTo(200);
    }

    @Test
    void endAfterTheirTime() {
      Map<String, String> session = Map.of("session_id", "three", "session_timeout", "0");
      http.post(session, "SELECT 1");
      Map<String, String> check = Map.of("session_id", "three", "session_check", "1");
      until(() -> http.post(check, "SELECT 1").body().startsWith("Code: 372."));
    }

    @Test
    void ofOthersDoNotLeakIntoThePool() {
      http.post("SET max_block_size = 555");
      http.post("USE system");
      assertThat(http.value("SELECT currentDatabase(), getSetting('max_block_size') = 555"))
          .isEqualTo("default\t0");
    }
  }

  private static void until(BooleanSupplier reached) {
    long deadline = System.nanoTime() + 20_000_000_000L;
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).as("reached in time").isLessThan(deadline);
    }
  }
}
