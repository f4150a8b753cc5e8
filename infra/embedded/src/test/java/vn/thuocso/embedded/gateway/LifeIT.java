package vn.thuocso.embedded.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.thuocso.embedded.gateway.engine.SignalHandlers;
import vn.thuocso.embedded.process.FreePorts;
import vn.thuocso.embedded.process.ModuleClassPath;
import vn.thuocso.embedded.process.ServerEnvironment;

/** How a gateway ends, comes back, and keeps others off its data. */
class LifeIT {

  private TestingGateway gateway;
  private Http http;

  @BeforeEach
  void start() {
    gateway = TestingGateway.start();
    http = new Http(gateway);
  }

  @AfterEach
  void stop() {
    gateway.close();
  }

  @RepeatedTest(3)
  void sigtermEndsItCleanlyWhileItWorks() throws IOException {
    http.value("CREATE TABLE kept (a UInt64) ENGINE = MergeTree ORDER BY a");
    http.value("INSERT INTO kept SELECT number FROM numbers(100000)");
    var working =
        List.of(
            CompletableFuture.supplyAsync(() -> http.post("SELECT sleep(1)").statusCode()),
            CompletableFuture.supplyAsync(
                () ->
                    http.post("SELECT sum(sipHash64(number)) FROM numbers(90000000)")
                        .statusCode()));
    http.value("SELECT 1");
    assertThat(gateway.process().stop()).isIn(0, 143);
    assertThat(gateway.process().output()).doesNotContain("SIGSEGV").contains("gateway ended");
    assertThat(filesNamed("hs_err_pid")).isEmpty();
    working.forEach(answer -> answer.exceptionally(cut -> 0).join());
    gateway.restart();
    assertThat(http.value("SELECT count() FROM kept")).isEqualTo("100000");
  }

  @Test
  void sigtermEndsItCleanlyThoughAQueryNeverEnds() throws IOException {
    String endless = "SELECT sum(sipHash64(number, toString(number))) FROM numbers(90000000000)";
    var working = CompletableFuture.supplyAsync(() -> http.post(endless).statusCode());
    http.value("SELECT 1");
    assertThat(gateway.process().stop()).isIn(0, 143);
    assertThat(gateway.process().output())
        .doesNotContain("SIGSEGV")
        .contains("gateway ended with requests still running");
    assertThat(filesNamed("hs_err_pid")).isEmpty();
    working.exceptionally(cut -> 0).join();
  }

  @Test
  void theVirtualMachineKeepsItsOwnSignalHandlers() throws Exception {
    Path tests = ModuleClassPath.target().resolve("test-classes");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ErrorFile=" + gateway.data().resolveSibling("crash"),
                "-cp",
                ModuleClassPath.value() + ":" + tests,
                SignalHandlers.class.getName(),
                EngineLibrary.find(new ServerEnvironment(System.getenv())).toString(),
                gateway.data().resolveSibling("signals").toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  @Test
  void everyAcknowledgedRowSurvivesKillNine() {
    http.value("CREATE TABLE kept (a UInt64) ENGINE = MergeTree ORDER BY a");
    Set<Long> acknowledged = new ConcurrentSkipListSet<>();
    var writers =
        Stream.of(0L, 1_000_000L)
            .map(from -> CompletableFuture.runAsync(() -> write(from, acknowledged)))
            .toList();
    while (acknowledged.size() < 40) {
      Thread.onSpinWait();
    }
    gateway.killForcibly();
    writers.forEach(writer -> writer.exceptionally(cut -> null).join());
    gateway.restart();
    Set<Long> stored = new ConcurrentSkipListSet<>();
    http.value("SELECT a FROM kept").lines().map(Long::valueOf).forEach(stored::add);
    assertThat(stored).containsAll(acknowledged);
    assertThat(http.value("SELECT count() = uniqExact(a) FROM kept")).isEqualTo("1");
    assertThat(http.value("INSERT INTO kept VALUES (5000000)")).isEmpty();
  }

  private void write(long from, Set<Long> acknowledged) {
    for (long a = from; ; a++) {
      http.value("INSERT INTO kept VALUES (" + a + ")");
      acknowledged.add(a);
    }
  }

  @Test
  void aSecondOwnerGetsOneSentenceAndHarmsNothing() throws Exception {
    http.value("CREATE TABLE kept (a UInt64) ENGINE = MergeTree ORDER BY a");
    http.value("INSERT INTO kept VALUES (1)");
    Run second = run(Map.of("THUOCSO_DATA", gateway.data().toString()));
    assertThat(second.code()).isNotZero();
    assertThat(second.output().strip().lines()).hasSize(1);
    assertThat(second.output()).contains("another gateway owns the ClickHouse data in");
    assertThat(http.value("SELECT count() FROM kept")).isEqualTo("1");
    assertThat(http.value("INSERT INTO kept VALUES (2)")).isEmpty();
    gateway.restart();
    assertThat(http.value("SELECT count() FROM kept")).isEqualTo("2");
  }

  @Test
  void aTakenPortGetsOneSentence() throws Exception {
    Path data = gateway.data().resolveSibling("other");
    String port = gateway.url().replaceAll(".*:", "");
    Run second = run(Map.of("THUOCSO_DATA", data.toString(), "THUOCSO_PORT", port));
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.output().strip().lines()).hasSize(1);
    assertThat(second.output()).contains("port " + port + " is taken");
  }

  @Test
  void aMissingEngineGetsOneSentenceWithTheCommand() throws Exception {
    Run run = run(Map.of("THUOCSO_DATA", "/nonexistent", "THUOCSO_LIBCHDB", "/no/libchdb.so"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.output().strip().lines()).hasSize(1);
    assertThat(run.output()).contains("run infra/embedded/engine/install");
  }

  @Test
  void nothingIsCreatedOutsideItsData() throws IOException {
    http.value("CREATE TABLE kept (a UInt64) ENGINE = MergeTree ORDER BY a");
    http.value("INSERT INTO kept SELECT number FROM numbers(1000)");
    Path home = gateway.data().getParent();
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("data", "password", "output.log", "ready");
    }
  }

  private record Run(int code, String output) {}

  private Run run(Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                ModuleClassPath.value(),
                GatewayMain.class.getName())
            .redirectErrorStream(true);
    builder.environment().put("THUOCSO_PORT", Integer.toString(FreePorts.one()));
    builder
        .environment()
        .put("THUOCSO_CLICKHOUSE_PASSWORD_FILE", gateway.passwordFile().toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), output);
  }

  private List<Path> filesNamed(String prefix) {
    try (Stream<Path> files = Files.walk(gateway.data().getParent())) {
      return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
