package vn.thuocso.dashboard.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuocso.dashboard.assessment.criterion.Criteria;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.form.FormPage.Item;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.problem.Problem;

/** Puts one criterion into words, with what was just typed where it was not saved. */
record Items(Sheet sheet, boolean mayEnter, Wording say) {

  private static final int SHARE_DECIMALS = 1;

  Item of(Standing standing, Optional<Attempt> attempt) {
    Entry entry =
        attempt
            .map(Attempt::entry)
            .orElseGet(() -> standing.claim().map(it -> it.entry()).orElse(Entry.EMPTY));
    String note =
        attempt
            .map(Attempt::note)
            .orElseGet(() -> standing.claim().map(it -> it.note()).orElse(""));
    List<String> wrong = wrong(standing, attempt);
    String look = FormPages.word(standing.look());
    boolean editable = mayEnter && standing.closed().isEmpty();
    return new Item(
        standing.code(),
        new Said(say).name(standing.indicator().name()),
        look,
        say.say("form.look." + look),
        standing.points().map(points -> say.number(points, 2)).orElse(""),
        say.exact(standing.max()),
        standing.measured(),
        standing.measured() ? measure(standing) : "",
        "/nguon-goc/" + sheet.unit().code() + "/" + standing.code(),
        standing.claimed() || attempt.isPresent(),
        standing.returned().map(it -> it.reason()).orElse(""),
        standing.returned().map(it -> new Said(say).deadline(it.due())).orElse(""),
        EntryKind.of(standing.indicator()).name().toLowerCase(Locale.ROOT),
        new Fields(standing.indicator(), entry, !wrong.isEmpty(), say).all(),
        Criteria.mayNotApply(standing.indicator()) || standing.measured(),
        rule(standing, "notApplicable"),
        entry.state().equals("NOT_APPLICABLE"),
        note,
        attempt.map(Attempt::seen).orElseGet(standing::version),
        share(standing),
        before(standing),
        wrong,
        editable,
        standing.closed().filter(it -> mayEnter).map(new Said(say)::refused).orElse(""),
        rule(standing, "evidence"),
        new Papers(sheet, say).of(standing),
        attempt.filter(Attempt::conflict).map(it -> conflict(standing)).orElse(""));
  }

  private static List<String> wrong(Standing standing, Optional<Attempt> attempt) {
    return attempt
        .filter(it -> !it.problem().isEmpty())
        .map(it -> List.of(it.problem()))
        .orElseGet(() -> standing.read().problems().stream().map(Problem::sentence).toList());
  }

  private String rule(Standing standing, String subject) {
    return Optional.ofNullable(standing.indicator().notes().get(subject))
        .map(new Said(say)::name)
        .orElse("");
  }

  /** What the system measured; why it is hidden or absent. */
  private String measure(Standing standing) {
    if (sheet.known().away()) {
      return say.say("form.measure.away");
    }
    NodeScore score = standing.now().orElse(null);
    if (score == null || score.state().equals("missing")) {
      return say.say("form.measure.none");
    }
    if (score.suppressed()) {
      return say.say("form.measure.hidden");
    }
    if (score.state().equals("not_applicable")) {
      return say.say("form.measure.not_applicable");
    }
    return figures(score)
        .map(figures -> say.say("form.measure.figures", figures))
        .orElseGet(() -> say.say("form.measure.points"));
  }

  private Optional<String> figures(NodeScore score) {
    if (score.numerator() == null) {
      return Optional.empty();
    }
    String numerator = say.exact(score.numerator());
    return Optional.of(
        score.denominator() == null
            ? numerator
            : say.say("form.of", numerator, say.exact(score.denominator())));
  }

  /** The percentage of what was entered. */
  private String share(Standing standing) {
    return standing.read().cell() instanceof Cell.Present present
            && present.reading() instanceof Reading.Ratio ratio
            && ratio.denominator().signum() > 0
        ? percent(ratio.numerator(), ratio.denominator())
        : "";
  }

  private String before(Standing standing) {
    String year = Integer.toString(sheet.round().year() - 1);
    NodeScore score = standing.before().filter(it -> !it.suppressed()).orElse(null);
    if (score == null || score.points() == null) {
      return "";
    }
    BigDecimal of = score.denominator();
    return score.numerator() != null && of != null && of.signum() > 0
        ? say.say("form.before.share", year, percent(score.numerator(), of))
        : say.say("form.before.points", year, say.number(score.points(), 2));
  }

  private String percent(BigDecimal numerator, BigDecimal denominator) {
    return say.percent(
        numerator.movePointRight(2).divide(denominator, SHARE_DECIMALS, RoundingMode.HALF_UP));
  }

  /** What stands now, beside what was typed. */
  private String conflict(Standing standing) {
    Entry entry = standing.claim().map(it -> it.entry()).orElse(Entry.EMPTY);
    Typed typed = new Typed(say);
    String text =
        switch (entry.state()) {
          case "NOT_APPLICABLE" -> say.say("form.look.not-applicable");
          case "MISSING" -> say.say("form.conflict.blank");
          default ->
              entry.isEmpty()
                  ? say.say("form.conflict.blank")
                  : entry.value().isEmpty()
                      ? say.say(
                          "form.of",
                          typed.shown(entry.numerator()),
                          typed.shown(entry.denominator()))
                      : typed.shown(entry.value());
        };
    String at = standing.claim().map(it -> new Said(say).clock(it.enteredAt())).orElse("");
    return say.say("form.conflict.theirs", at, text);
  }
}
