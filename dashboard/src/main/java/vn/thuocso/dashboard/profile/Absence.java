package vn.thuocso.dashboard.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.unit.Unit;

/** Says why a unit has no figure in a snapshot, and where to go instead. */
record Absence(Facts facts, ScoreText text) {

  /** What is not there. */
  String headline() {
    return text.say().say("profile.absent." + why(), period());
  }

  /** Why, in one sentence. */
  String reason() {
    LocalDate from = facts.unit().validFrom();
    return text.say()
        .say(
            "profile.absent." + why() + ".reason",
            from == null ? "" : text.say().day(from),
            formed(),
            facts.own(ScoreNode.TOTAL).map(text::state).orElse(""));
  }

  /** Which former communes became the unit, wholly or in part; empty when none is known. */
  private String formed() {
    String names =
        facts.unit().predecessors().stream()
            .map(Unit.Predecessor::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " " + text.say().say("profile.absent.formed", names);
  }

  /** The former district whose page has what this unit has not; empty when there is none. */
  Optional<Unit> instead() {
    Unit.Primary primary = facts.unit().primary();
    return primary == null ? Optional.empty() : Names.unit(facts.units(), primary.district());
  }

  private String period() {
    return text.say().day(facts.snapshot().asOf());
  }

  private String why() {
    LocalDate from = facts.unit().validFrom();
    if (from != null && facts.snapshot().asOf().isBefore(from)) {
      return "unfounded";
    }
    if (!facts.unit().code().isDistrict() && !facts.unit().code().isCommune()) {
      return "city";
    }
    return facts
        .own(ScoreNode.TOTAL)
        .map(Score::state)
        .map(
            state ->
                switch (state) {
                  case "suppressed_denominator", "suppressed_numerator" -> "suppressed";
                  case "missing" -> "missing";
                  case "not_applicable" -> "inapplicable";
                  default -> "unranked";
                })
        .orElse("absent");
  }
}
