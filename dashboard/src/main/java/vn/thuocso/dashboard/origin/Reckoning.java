package vn.thuocso.dashboard.origin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.origin.Answer.Origin;
import vn.thuocso.dashboard.origin.OriginPage.Fact;
import vn.thuocso.dashboard.score.NodeScore;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.Variant;
import vn.thuocso.dashboard.scoring.input.Assessed;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.ZeroDenominator;

/** How a figure was reckoned: the answer, the rule, and what the rule leaves open. */
record Reckoning(Origin origin, Figures figures, Wording say) {

  /** The sentence that answers first. */
  String answer(String unit) {
    NodeScore score = origin.score();
    BigDecimal max = origin.subject().self().max();
    if (score.suppressed()) {
      return say.say("origin.answer.suppressed", unit);
    }
    if (indicator().isPresent() && origin.area()) {
      String counts = counts(score, say);
      return counts.isEmpty()
          ? say.say("origin.answer.state", unit, figures.state(score).text())
          : say.say("origin.answer.area.counts", unit, counts);
    }
    if (score.value() == null) {
      return say.say("origin.answer.state", unit, figures.state(score).text());
    }
    String points = say.number(score.value().multiply(max), 1);
    if (score.points() == null || score.assessed() == null) {
      return say.say("origin.answer.area", unit, points, say.exact(max));
    }
    return indicator().isPresent()
        ? say.say(
            "origin.answer.indicator", unit, say.exact(score.points()), say.exact(score.assessed()))
        : say.say(
            "origin.answer.group",
            unit,
            say.exact(score.points()),
            say.exact(score.assessed()),
            points,
            say.exact(max));
  }

  /** Numerator and denominator; empty where there are none, or where a rule hides them. */
  static String counts(NodeScore score, Wording say) {
    return score.numerator() == null || score.denominator() == null || score.suppressed()
        ? ""
        : say.say("origin.counts", say.exact(score.numerator()), say.exact(score.denominator()));
  }

  /** What the snapshot has of it. */
  List<Fact> facts() {
    NodeScore score = origin.score();
    BigDecimal max = origin.subject().self().max();
    boolean told = origin.entry().isPresent();
    return Figures.facts(
        figures.fact("source", told ? "" : figures.source(score)),
        figures.fact("counts", told ? "" : counts(score, say)),
        figures.fact("above", told ? "" : note("numerator")),
        figures.fact("below", told ? "" : note("denominator")),
        figures.fact("share", origin.area() ? "" : figures.share(score.value())),
        figures.fact("spread", indicator().isPresent() ? "" : figures.spread(score, max)),
        figures.fact("rank", figures.rank(score)),
        figures.fact("evidence", evidence(score)));
  }

  /** What has to be shown, and that nothing was, where units did not declare it themselves. */
  private String evidence(NodeScore score) {
    String asked = score.source().equals("measured") ? "" : note("evidence");
    return asked.isEmpty() || !score.generated() || score.state().equals("missing")
        ? asked
        : asked + ". " + say.say("origin.evidence.generated");
  }

  private String note(String subject) {
    return indicator()
        .flatMap(of -> Optional.ofNullable(of.notes().get(subject)))
        .map(this::name)
        .orElse("");
  }

  private String name(Name name) {
    return figures.name(name);
  }

  /** The rule in words. */
  String rule() {
    if (origin.area()) {
      return areaRule();
    }
    return switch (origin.subject().kind()) {
      case TOTAL, GROUP -> say.say("origin.rule.group");
      case PILLAR -> say.say("origin.rule.pillar");
      case LEVEL -> say.say("origin.rule.level");
      case INDICATOR -> indicatorRule().map(RuleText::words).orElse("");
    };
  }

  private String areaRule() {
    return switch (origin.subject().kind()) {
      case TOTAL -> say.say("origin.rule.area.total");
      case GROUP, PILLAR, LEVEL -> say.say("origin.rule.area.mean");
      case INDICATOR ->
          indicator()
              .flatMap(Indicator::areaRule)
              .map(rule -> say.say("origin.rule.area." + rule.word()))
              .orElse("");
    };
  }

  /** The rule in symbols. */
  String symbols() {
    if (indicator().isPresent()) {
      return origin.area() ? "" : indicatorRule().map(RuleText::symbols).orElse("");
    }
    return switch (origin.subject().kind()) {
      case TOTAL -> origin.area() ? "Σ max × x̄ ÷ Σ max" : "Σ d ÷ Σ m";
      case GROUP, PILLAR -> origin.area() ? "x̄ = Σ x ÷ n" : "Σ d ÷ Σ m";
      case LEVEL, INDICATOR -> "";
    };
  }

  /** The figure of a group or of an area with the figures put in. */
  List<String> sum() {
    NodeScore score = origin.score();
    if (origin.area()) {
      return new AreaSum(origin, say).lines();
    }
    boolean level = origin.subject().kind() == Subject.Kind.LEVEL;
    if (level || score.value() == null || score.points() == null || score.assessed() == null) {
      return List.of();
    }
    String share = say.number(score.value(), origin.framework().rounding().index());
    BigDecimal max = origin.subject().self().max();
    return List.of(
        say.exact(score.points()) + " ÷ " + say.exact(score.assessed()) + " = " + share,
        share + " × " + say.exact(max) + " = " + say.exact(score.value().multiply(max)));
  }

  /** The framework with the round of the snapshot. */
  Framework shortened() {
    Snapshot at = origin.choice().snapshot();
    return Assessed.of(origin.framework(), at.year(), at.asOf(), at.variant() == Variant.CLEANED)
        .map(assessed -> assessed.shortened(origin.framework()))
        .orElse(origin.framework());
  }

  private Optional<RuleText> indicatorRule() {
    return indicator()
        .filter(of -> of.points().isPresent())
        .map(of -> new RuleText(of, origin.choice().snapshot().months(), say));
  }

  /** Rounding, missing values, empty denominators, and how an interval comes about. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (indicator().isEmpty() && !origin.area()) {
      notes.add(say.say("origin.note.rounding", origin.framework().rounding().index()));
      notes.add(
          say.say(
              origin.framework().missing() == Absence.ZERO_KEEPS_MAXIMUM
                  ? "origin.note.missing.zero"
                  : "origin.note.missing.leaves"));
      notes.add(say.say("origin.note.not_applicable"));
    }
    boolean kept = origin.entry().isPresent() || origin.score().suppressed();
    if (indicator().isPresent() && !origin.area() && !kept) {
      notes.add(say.say("origin.inputs.none"));
    }
    if (indicator().isEmpty() && origin.score().low() != null) {
      notes.add(say.say("origin.note.interval", say.count(origin.head().draws())));
      if (!origin.choice().snapshot().last()) {
        notes.add(say.say("origin.note.interval.open"));
      }
    }
    if (!origin.area()) {
      indicator()
          .flatMap(Indicator::zeroDenominator)
          .map(ZeroDenominator::word)
          .ifPresent(word -> notes.add(say.say("origin.note.empty." + word)));
      if (indicator().isPresent() && origin.choice().snapshot().months() < 12) {
        notes.add(say.say("origin.note.months", origin.choice().snapshot().months()));
      }
    }
    return notes;
  }

  private Optional<Indicator> indicator() {
    return origin.subject().indicator();
  }
}
