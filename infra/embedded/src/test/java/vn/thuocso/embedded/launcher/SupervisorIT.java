package vn.thuocso.embedded.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorIT {

  private static final RestartPauses SHORT =
      new RestartPauses(Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofMinutes(1));

  @TempDir Path directory;
  private Stubs stubs;
  private DataDirectory data;
  private DataDirectory.Hold hold;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Console console = Console.into(new PrintStream(said, true, StandardCharsets.UTF_8));
  private final AtomicReference<Optional<Supervisor>> running =
      new AtomicReference<>(Optional.empty());
  private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
  private CompletableFuture<Void> finished = CompletableFuture.completedFuture(null);

  @BeforeEach
  void openData() throws IOException {
    stubs = new Stubs(directory);
    data = new DataDirectory(directory.resolve("data"));
    hold = data.open();
  }

  @AfterEach
  void stopAll() throws IOException {
    running.get().ifPresent(Supervisor::requestStop);
    finished.exceptionally(failure -> null).join();
    hold.close();
  }

  @Test
  void startsInOrderAndEndsInTheOrderGiven() throws IOException {
    start(
        List.of(
            stubs.server("store"),
            stubs.task("schema", 0, "store"),
            stubs.server("door", "schema")),
        List.of("door", "store"));
    stop();
    assertThat(order()).containsExactly("+store", "+schema", "+door", "-door", "-store");
  }

  @Test
  void theDrainComesAfterTheCollectorAndBeforeTheJob() throws IOException {
    start(List.of(stubs.server("job"), stubs.server("collector")), Product.END_ORDER);
    stop();
    assertThat(order()).endsWith("-collector", "drained", "-job");
  }

  @Test
  void aKilledProcessComesBackAndTheOthersStay() {
    start(List.of(stubs.server("one"), stubs.server("two")), List.of("one", "two"));
    long one = pid("one");
    long two = pid("two");
    kill(one);
    await(() -> pid("one") != 0 && pid("one") != one && state("one") == ProcessState.READY);
    assertThat(pid("two")).isEqualTo(two);
    assertThat(entry("one").restarts()).isEqualTo(1);
    assertThat(said()).contains("one ended (exit code 137) and starts again", "one is ready again");
  }

  @Test
  void everyDeathMakesThePauseLonger() {
    start(List.of(stubs.server("one")), List.of("one"));
    long first = comeBackMillis("one");
    long third = 0;
    for (int death = 0; death < 3; death++) {
      third = comeBackMillis("one");
    }
    assertThat(first).isGreaterThanOrEqualTo(200);
    assertThat(third).isGreaterThanOrEqualTo(1600);
  }

  @Test
  void whatCannotStartEndsTheRestAndSaysWhy() throws IOException {
    assertThatThrownBy(
            () -> start(List.of(stubs.server("one"), stubs.broken("two")), List.of("two", "one")))
        .hasRootCauseInstanceOf(LaunchFailure.class)
        .hasMessageEndingWith("two did not start (exit code 7): the disk is made of cheese");
    assertThat(order()).containsExactly("+one", "-one");
  }

  @Test
  void aTaskThatFailsIsTriedAgainAndThenGivenUp() {
    assertThatThrownBy(() -> start(List.of(stubs.task("schema", 1)), List.of("schema")))
        .hasMessageContaining("schema did not start (exit code 1)");
    assertThat(order()).containsExactly("+schema", "+schema", "+schema");
  }

  @Test
  void whoDoesNotEndIsKilledAfterItsPatience() {
    start(List.of(stubs.deaf("one")), List.of("one"));
    long pid = pid("one");
    stop();
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(said()).contains("one did not end in time and was killed");
  }

  @Test
  void statusKnowsWhatRuns() {
    start(List.of(stubs.server("one"), stubs.task("schema", 0)), List.of("one"));
    StatusCommand.Report report = status();
    assertThat(report.running()).isTrue();
    assertThat(report.ready()).isTrue();
    assertThat(report.processes())
        .extracting(StatusCommand.Line::name, StatusCommand.Line::state)
        .containsExactly(tuple("one", "ready"), tuple("schema", "done"));
    assertThat(report.processes().get(0).memoryBytes()).isPositive();
    assertThat(report.launcherMemoryBytes()).isPositive();
    assertThat(report.memoryBytes())
        .isEqualTo(
            report.launcherMemoryBytes()
                + report.processes().stream().mapToLong(StatusCommand.Line::memoryBytes).sum());
  }

  @Test
  void littleRoomIsSaidAndNothingEnds() {
    start(List.of(stubs.server("one")), List.of("one"));
    left.set(SpaceWatch.LITTLE - 1);
    await(() -> !status().notice().isEmpty());
    assertThat(status().notice()).startsWith("Only 1023 MiB are left for " + data.path());
    assertThat(status().ready()).isTrue();
    left.set(SpaceWatch.LITTLE * 2);
    await(() -> status().notice().isEmpty());
    assertThat(said()).contains("Only 1023 MiB are left", "there is room again");
  }

  @Test
  void allEndsInOrderBeforeTheDiskIsFull() throws IOException {
    start(List.of(stubs.server("job"), stubs.server("collector")), Product.END_ORDER);
    left.set(SpaceWatch.TOO_LITTLE - 1);
    assertThatThrownBy(finished::join)
        .hasRootCauseInstanceOf(LaunchFailure.class)
        .hasMessageContaining("Only 299 MiB are left for " + data.path())
        .hasMessageContaining("start again");
    assertThat(order()).as("without a drain").endsWith("-collector", "-job");
    assertThat(status().notice()).contains("everything was ended before the disk was full");
  }

  @Test
  void whatADeadLauncherLeftIsFoundAndEndedInOrder() throws IOException {
    start(List.of(stubs.server("store"), stubs.server("door")), List.of("door", "store"));
    RunState left = RunState.read(data.stateFile()).orElseThrow();
    new Orphans(List.of("door", "store"), console).end(left);
    assertThat(order()).containsSubsequence("-door", "-store");
    assertThat(said()).contains("ending door (pid " + left.processes().get(1).identity().pid());
  }

  @Test
  void aStrangerWithAnOrphansNumberIsLeftAlone() {
    ProcessHandle me = ProcessHandle.current();
    assertThat(new ProcessIdentity(me.pid(), "another start").living()).isEmpty();
    assertThat(ProcessIdentity.of(me).living()).contains(me);
  }

  private void start(List<ProcessSpec> specs, List<String> endOrder) {
    CountDownLatch ready = new CountDownLatch(1);
    finished =
        CompletableFuture.runAsync(
            () -> {
              Supervisor supervisor =
                  new Supervisor(
                      specs, endOrder, data, false, SHORT, new SpaceWatch(left::get), console);
              running.set(Optional.of(supervisor));
              supervisor.run(ready::countDown, () -> note("drained"));
            });
    await(() -> ready.getCount() == 0 || finished.isDone());
    if (finished.isCompletedExceptionally()) {
      finished.join();
    }
  }

  private StatusCommand.Report status() {
    return new StatusCommand(data, console).report();
  }

  private void stop() {
    running.get().ifPresent(Supervisor::requestStop);
    finished.join();
  }

  private long comeBackMillis(String name) {
    long before = pid(name);
    long begun = System.nanoTime();
    kill(before);
    await(() -> pid(name) != 0 && pid(name) != before && state(name) == ProcessState.READY);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  private RunState.Entry entry(String name) {
    return RunState.read(data.stateFile()).stream()
        .flatMap(state -> state.processes().stream())
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private long pid(String name) {
    return entry(name).identity().pid();
  }

  private ProcessState state(String name) {
    return entry(name).state();
  }

  private List<String> order() {
    try {
      return Files.readAllLines(stubs.orderFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(String line) {
    try {
      Files.writeString(stubs.orderFile(), line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("30 s have passed").isLessThan(deadline);
      LockSupport.parkNanos(5_000_000);
    }
  }
}
