package vn.thuocso.demo.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.Period;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.registry.ContentRow;
import vn.thuocso.demo.series.Happening.Figure;
import vn.thuocso.demo.series.Happening.Use;

/**
 * How the issues of a bulletin or e-publication are opened and read: most in the first days.
 *
 * <p>Every day one channel of the city is opened by a machine, again and again.
 */
final class IssueSeries implements Series {

  private static final Decay DECAY = new Decay(75, 900);
  private static final int CHANNELS = 30;
  private static final int BURST = 5;
  private static final String PHONE = "Mozilla/5.0 (Linux; Android 13) Mobile";
  private static final String MACHINE = "curl/8.5.0";

  private final String channel;
  private final List<ContentRow> issues;
  private final int reach;
  private final int ordinal;
  private final Noise noise;

  /** {@code ordinal} is the channel's place in the city: by it the machine finds its victim. */
  IssueSeries(String channel, int ordinal, List<ContentRow> issues, int reach, Noise noise) {
    this.channel = channel;
    this.ordinal = ordinal;
    this.issues = issues.stream().filter(issue -> issue.publishedOn() != null).toList();
    this.reach = reach;
    this.noise = noise.of("issues");
  }

  @Override
  public String channel() {
    return channel;
  }

  @Override
  public List<Happening> figures(LocalDate day) {
    List<Happening> figures = new ArrayList<>();
    for (Count count : counts(day)) {
      figures.add(
          new Figure(
              channel,
              count.issue().id(),
              count.kind().measure(),
              Period.day(day),
              count.value(),
              Telling.ofFigure(day, noise.of(channel))));
    }
    return figures;
  }

  @Override
  public List<Happening> uses(LocalDate day) {
    List<Happening> uses = new ArrayList<>();
    for (Count count : counts(day)) {
      long people = count.value() / burst(day);
      for (long copy = 0; copy < count.value(); copy++) {
        uses.add(use(count, day, copy, copy < people ? PHONE : MACHINE));
      }
    }
    return uses;
  }

  private Use use(Count count, LocalDate day, long copy, String agent) {
    String issue = count.issue().id();
    String id = "%s:%s:%s:%d".formatted(issue, count.kind().code(), day, copy);
    Noise own = noise.of(id);
    long readers = 1 + count.issue().targetReaders() / 4;
    String reader = agent.equals(MACHINE) ? "machine" : "r" + own.of("reader").below((int) readers);
    return new Use(channel, issue, count.kind(), id, reader, agent, Telling.ofUse(day, own));
  }

  private List<Count> counts(LocalDate day) {
    List<Count> counts = new ArrayList<>();
    for (ContentRow issue : issues) {
      long age = day.toEpochDay() - Objects.requireNonNull(issue.publishedOn()).toEpochDay();
      if (age >= 0 && age < 75) {
        addCounts(counts, issue, day, age);
      }
    }
    return counts;
  }

  private void addCounts(List<Count> counts, ContentRow issue, LocalDate day, long age) {
    Noise own = noise.of(issue.id());
    Noise today = own.of(day.toEpochDay());
    long total = issue.targetReaders() * own.of("reach").scattered(reach, 250);
    long thousandths = DECAY.share(total, age) * Rhythm.of(day) / 1000 * burst(day);
    long opens = today.of("qr").whole(thousandths);
    long links = today.of("link").whole(thousandths * own.of("link").between(500, 1300) / 1000);
    counts.add(new Count(issue, InteractionKind.QR_OPEN, opens));
    counts.add(new Count(issue, InteractionKind.LINK_OPEN, links));
    long reads = opens + links;
    counts.add(share(issue, InteractionKind.PAGE_TURN, reads, own.between(1800, 4600), today));
    counts.add(share(issue, InteractionKind.COMPLETION, reads, own.between(120, 480), today));
    if (issue.features().contains("audio")) {
      counts.add(share(issue, InteractionKind.AUDIO_PLAY, reads, own.between(60, 260), today));
    }
    if (issue.videos() != null && issue.videos() > 0) {
      counts.add(share(issue, InteractionKind.VIDEO_PLAY, reads, own.between(80, 300), today));
    }
  }

  private static Count share(
      ContentRow issue, InteractionKind kind, long reads, int permille, Noise today) {
    return new Count(issue, kind, today.of(kind.code()).whole(reads * permille));
  }

  /** How many times the ordinary uses a day brings: more when the machine has found us. */
  private int burst(LocalDate day) {
    return noise.of("burst").of(day.toEpochDay()).below(CHANNELS) == ordinal ? BURST : 1;
  }

  private record Count(ContentRow issue, InteractionKind kind, long value) {}
}
