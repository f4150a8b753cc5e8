package vn.thuocso.demo.post;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.demo.series.Happening;
import vn.thuocso.demo.series.Timeline;

/** Tells the past once and then everything in its time, through restarts. */
public final class Teller {

  private static final int BATCH = 2000;
  private static final int HANDS = 4;
  private static final int CHUNK = 16;
  private static final Duration BEAT = Duration.ofSeconds(2);
  private static final Duration REPORT = Duration.ofMinutes(1);

  private final Timeline timeline;
  private final CollectorClient collector;
  private final Clock clock;
  private final Path directory;
  private final Consumer<String> console;

  /** A day is drawn once, not at every beat. */
  private final Map<LocalDate, List<Happening>> agendas = new HashMap<>();

  /** {@code directory} keeps the progress; {@code console} takes lines for people. */
  public Teller(
      Timeline timeline,
      CollectorClient collector,
      Clock clock,
      Path directory,
      Consumer<String> console) {
    this.timeline = timeline;
    this.collector = collector;
    this.clock = clock;
    this.directory = directory;
    this.console = console;
  }

  /** Tells until the thread is interrupted. */
  public void run() throws IOException, InterruptedException {
    Progress progress = fill(Progress.load(directory, clock.instant()));
    console.accept("the past is told; now living");
    Instant reported = clock.instant();
    Answer since = Answer.NOTHING;
    while (true) {
      Instant now = clock.instant();
      since = since.plus(tell(progress.told(), now));
      progress = progress.toldUntil(now);
      progress.save(directory);
      if (Duration.between(reported, now).compareTo(REPORT) >= 0) {
        console.accept("last minute: " + words(since));
        reported = now;
        since = Answer.NOTHING;
      }
      Thread.sleep(BEAT.toMillis());
    }
  }

  /** Tells the past from where an earlier run stopped. */
  Progress fill(Progress begun) throws IOException, InterruptedException {
    Filling filling = new Filling(timeline, begun.filledAt());
    Progress progress = begun;
    Answer total = Answer.NOTHING;
    ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    try {
      while (progress.steps() < filling.steps()) {
        int until = Math.min(progress.steps() + CHUNK, filling.steps());
        total = total.plus(chunk(filling, progress.steps(), until, hands));
        console.accept(
            "%s: %d of %d, %s"
                .formatted(filling.part(until - 1), until, filling.steps(), words(total)));
        progress = progress.afterSteps(until);
        progress.save(directory);
      }
    } finally {
      hands.shutdownNow();
    }
    return progress;
  }

  /** Tells what is due after the one and until the other moment. */
  Answer tell(Instant after, Instant until) throws InterruptedException {
    Map<String, List<Happening>> due = new LinkedHashMap<>();
    agendas.keySet().removeIf(day -> day.isBefore(HcmcCalendar.dayOf(after)));
    HcmcCalendar.dayOf(after)
        .datesUntil(HcmcCalendar.dayOf(until).plusDays(1))
        .flatMap(day -> agendas.computeIfAbsent(day, timeline::agenda).stream())
        .filter(happening -> happening.due().isAfter(after) && !happening.due().isAfter(until))
        .filter(happening -> Timeline.tellable(happening, until))
        .forEach(h -> due.computeIfAbsent(h.channel(), channel -> new ArrayList<>()).add(h));
    Answer answer = Answer.NOTHING;
    for (Map.Entry<String, List<Happening>> channel : due.entrySet()) {
      for (List<String> batch : Filling.batches(channel.getValue(), BATCH)) {
        answer = answer.plus(collector.post(channel.getKey(), batch));
      }
    }
    return answer;
  }

  private Answer chunk(Filling filling, int from, int until, ExecutorService hands)
      throws InterruptedException {
    List<Future<Answer>> answers = new ArrayList<>();
    for (int step = from; step < until; step++) {
      int mine = step;
      answers.add(hands.submit(() -> step(filling, mine)));
    }
    Answer total = Answer.NOTHING;
    for (Future<Answer> answer : answers) {
      total = total.plus(resultOf(answer));
    }
    return total;
  }

  private Answer step(Filling filling, int step) throws InterruptedException {
    Answer answer = Answer.NOTHING;
    for (List<String> batch : Filling.batches(filling.step(step), BATCH)) {
      answer = answer.plus(collector.post(filling.channel(step), batch));
    }
    return answer;
  }

  private static Answer resultOf(Future<Answer> answer) throws InterruptedException {
    try {
      return answer.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A step of the past cannot be told", failed.getCause());
    }
  }

  private static String words(Answer answer) {
    return answer.accepted()
        + " lines accepted, "
        + answer.refused()
        + " refused"
        + (answer.reasons().isEmpty() ? "" : " (" + String.join(", ", answer.reasons()) + ")");
  }
}
