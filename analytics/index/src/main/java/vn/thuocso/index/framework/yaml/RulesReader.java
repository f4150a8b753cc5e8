package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.RankingRule;
import vn.thuocso.index.framework.Rounding;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.framework.Ties;
import vn.thuocso.index.problem.Rule;

/** Reads how results are rounded and ranked, and what a missing value costs. */
final class RulesReader {
  private static final int MOST_DECIMALS = 12;
  private static final String NOT_POINTS =
      "cách chấm là \"composite\", phần này chỉ có khi chấm \"points\"; hãy bỏ đi.";

  private final boolean points;

  RulesReader(ScoringKind scoring) {
    this.points = scoring == ScoringKind.POINTS;
  }

  Rounding rounding(Mapping at) {
    OptionalInt forPoints = OptionalInt.empty();
    int index = Rounding.DEFAULT.index();
    OptionalInt score = OptionalInt.empty();
    if (points) {
      forPoints = at.integer("points", 0, MOST_DECIMALS);
      index = at.integer("index", 0, MOST_DECIMALS).orElse(index);
      at.refuse("score", Rule.STEP_NOT_ALLOWED, HeadReader.NOT_COMPOSITE);
    } else {
      score = at.integer("score", 0, MOST_DECIMALS);
      at.refuse("points", Rule.STEP_NOT_ALLOWED, NOT_POINTS);
      at.refuse("index", Rule.STEP_NOT_ALLOWED, NOT_POINTS);
    }
    RoundingMode mode =
        at.get("mode")
            .flatMap(
                node ->
                    at.scalars()
                        .word(node, "mode", HeadReader.MODES.stream().map(Enum::name).toList()))
            .map(RoundingMode::valueOf)
            .orElse(RoundingMode.HALF_UP);
    at.finish();
    return new Rounding(forPoints, index, score, mode);
  }

  RankingRule ranking(Optional<Mapping> written, Rounding rounding) {
    OptionalInt decimals = points ? OptionalInt.of(rounding.index()) : rounding.score();
    if (written.isEmpty()) {
      return new RankingRule(Ties.COMPETITION, decimals, new RankingRule.Floor.None());
    }
    Mapping at = written.get();
    Ties ties = at.term("ties", Ties.values()).orElse(Ties.COMPETITION);
    if (at.has("decimals")) {
      decimals = at.integer("decimals", 0, MOST_DECIMALS);
    }
    RankingRule.Floor floor =
        at.mapping("floor").map(this::floor).orElse(new RankingRule.Floor.None());
    at.finish();
    return new RankingRule(ties, decimals, floor);
  }

  private RankingRule.Floor floor(Mapping at) {
    RankingRule.Floor floor;
    if (points) {
      at.refuse("availability", Rule.STEP_NOT_ALLOWED, HeadReader.NOT_COMPOSITE);
      BigDecimal assessed = at.optionalNumber("assessedPoints").orElse(BigDecimal.ZERO);
      if (assessed.signum() < 0) {
        at.scalars()
            .outOfRange(
                at.get("assessedPoints").orElse(at.node()), "assessedPoints", "số không âm");
      }
      floor =
          new RankingRule.Floor.Assessed(
              assessed, at.share("shareOfEachGroup").orElse(BigDecimal.ZERO));
    } else {
      at.refuse("assessedPoints", Rule.STEP_NOT_ALLOWED, NOT_POINTS);
      at.refuse("shareOfEachGroup", Rule.STEP_NOT_ALLOWED, NOT_POINTS);
      at.need("availability");
      floor =
          new RankingRule.Floor.Available(
              at.share("availability").orElse(BigDecimal.ZERO).doubleValue());
    }
    at.finish();
    return floor;
  }

  Absence missing(Mapping at) {
    if (!points) {
      at.refuse("missing", Rule.STEP_NOT_ALLOWED, NOT_POINTS);
      return Absence.LEAVES_DENOMINATOR;
    }
    Optional<Mapping> missing = at.neededMapping("missing");
    missing.ifPresent(rule -> rule.need("rule"));
    Optional<Absence> rule = missing.flatMap(m -> m.term("rule", Absence.values()));
    missing.ifPresent(Mapping::finish);
    return rule.orElse(Absence.LEAVES_DENOMINATOR);
  }
}
