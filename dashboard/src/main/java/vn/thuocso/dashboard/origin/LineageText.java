package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.contract.Horizon;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.dashboard.scoring.measured.Lineage;
import vn.thuocso.dashboard.scoring.measured.LineageRow;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Puts the records that a figure was counted from into words.
 *
 * @param used the numerator or amount that the snapshot was computed of, where it tells one
 * @param now the moment of the question, for what is deleted by then
 */
record LineageText(Lineage lineage, Optional<BigDecimal> used, Instant now, Wording say) {

  private static final int SHOWN = 60;
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Set<String> BALLOTS = Set.of("ballots", "poll_completed", "poll_started");
  private static final Set<String> OWN_WORDS =
      Set.of("issue", "poll", "video", "content", "residents", "ballots");
  private static final Set<String> SHORT_LIVED = Set.of(Topics.INTERACTIONS, Topics.BALLOTS);

  /** So long after it happened an event is gone for certain: it may come late, and is kept then. */
  private static final Duration KEPT = Horizon.PAST.plus(Horizon.LIFE);

  LineageView view() {
    List<LineageRow> rows = lineage.rows();
    boolean few = few(rows);
    int left = rows.size() - SHOWN;
    return new LineageView(
        rows.isEmpty() ? say.say("origin.lineage.nothing") : sum(),
        remarks(few),
        rows.stream().limit(SHOWN).map(row -> row(row, few)).toList(),
        left > 0 ? say.say("origin.lineage.more", say.count(left)) : "");
  }

  /** Whether ballots of some channel are too few to be told; then none of them are. */
  static boolean few(List<LineageRow> rows) {
    return rows.stream().anyMatch(row -> BALLOTS.contains(row.measure()))
        && rows.stream()
            .anyMatch(
                row ->
                    few(row.above())
                        || few(row.total())
                        || few(row.total().subtract(BigDecimal.valueOf(row.flagged())))
                        || row.topic().equals("ballots") && few(BigDecimal.valueOf(row.events())));
  }

  private static boolean few(BigDecimal count) {
    return count.signum() > 0 && count.compareTo(BigDecimal.TEN) < 0;
  }

  private String sum() {
    String made = say.exact(lineage.numerator());
    String kind =
        lineage.byKinds()
            ? "origin.lineage.kinds"
            : lineage.median() ? "origin.lineage.median" : "origin.lineage.sum";
    String sum = say.say(kind, made);
    return used.map(
            was ->
                was.compareTo(lineage.numerator()) == 0
                    ? sum + " " + say.say("origin.lineage.equal")
                    : sum + " " + say.say("origin.lineage.changed", say.exact(was)))
        .orElse(sum);
  }

  private List<String> remarks(boolean few) {
    List<String> remarks = new ArrayList<>();
    List<Instant> ends =
        lineage.rows().stream()
            .filter(row -> SHORT_LIVED.contains(row.topic()))
            .map(LineageRow::until)
            .toList();
    if (!ends.isEmpty()) {
      boolean gone = ends.stream().allMatch(end -> end.plus(KEPT).isBefore(now));
      remarks.add(say.say(gone ? "origin.lineage.deleted" : "origin.lineage.fading"));
    }
    if (lineage.rows().stream().anyMatch(row -> row.topic().equals(Topics.OBSERVATIONS))) {
      remarks.add(say.say("origin.lineage.reports"));
    }
    if (few) {
      remarks.add(say.say("origin.lineage.few"));
    }
    return remarks;
  }

  private LineageView.Row row(LineageRow row, boolean few) {
    return new LineageView.Row(
        name(row),
        row.channelName().isEmpty() || row.title().isEmpty() ? row.contentId() : row.channelName(),
        measure(row.measure()),
        few ? "" : amount(row),
        period(row),
        where(row, few),
        file(row),
        few ? "" : counted(row),
        row.generated());
  }

  private String name(LineageRow row) {
    if (!row.title().isEmpty()) {
      return row.title();
    }
    return row.channelName().isEmpty() ? measure(row.measure()) : row.channelName();
  }

  private String measure(String code) {
    return OWN_WORDS.contains(code)
        ? say.say("origin.measure." + code)
        : Measure.ofCode(code)
            .map(measure -> say.english() ? measure.labelEn() : measure.labelVi())
            .orElse(code);
  }

  private String amount(LineageRow row) {
    if (row.source().equals("register") || row.topic().isEmpty()) {
      return "";
    }
    return row.flagged() > 0
        ? say.say(
            "origin.lineage.flagged",
            say.exact(row.total()),
            say.count(row.flagged()),
            say.exact(row.total().subtract(BigDecimal.valueOf(row.flagged()))))
        : lineage.median() ? say.say("origin.lineage.age", row.part()) : say.exact(row.total());
  }

  private String counted(LineageRow row) {
    if (lineage.median()) {
      return say.say("origin.lineage.days", say.exact(row.below()));
    }
    List<String> parts = new ArrayList<>();
    if (row.above().signum() != 0) {
      parts.add(say.say("origin.lineage.above", say.exact(row.above())));
    }
    if (row.below().signum() != 0) {
      parts.add(say.say("origin.lineage.below", say.exact(row.below())));
    }
    return String.join(", ", parts);
  }

  private String period(LineageRow row) {
    if (row.topic().isEmpty() || row.measure().equals("residents")) {
      return "";
    }
    LocalDate first = day(row.since());
    LocalDate last = day(row.until().minusMillis(1));
    return last.isAfter(first)
        ? say.say("origin.lineage.period", say.day(first), say.day(last))
        : say.day(first);
  }

  private static LocalDate day(Instant at) {
    return at.atZone(HANOI).toLocalDate();
  }

  private String where(LineageRow row, boolean few) {
    if (row.topic().isEmpty()) {
      return "";
    }
    String place = say.say("origin.lineage.where", row.topic(), Long.toString(row.partition()));
    if (few) {
      return place;
    }
    return place
        + " · "
        + (row.firstOffset() == row.lastOffset()
            ? say.say("origin.lineage.offset", Long.toString(row.firstOffset()))
            : say.say(
                "origin.lineage.offsets",
                Long.toString(row.firstOffset()),
                Long.toString(row.lastOffset()),
                say.count(row.events())));
  }

  private String file(LineageRow row) {
    return row.files().isEmpty()
        ? ""
        : say.say(
            "origin.lineage.file",
            String.join(", ", row.files()),
            Long.toString(row.firstLine()),
            Long.toString(row.lastLine()));
  }
}
