package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.AreaRule;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Counts;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.Effort;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.LiftFacts;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.PointScale;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.framework.SourceKind;
import vn.thuocso.index.framework.SuppressionRule;
import vn.thuocso.index.framework.Tags;
import vn.thuocso.index.framework.ZeroDenominator;
import vn.thuocso.index.problem.Rule;

/** Reads one indicator: what it shares with all, then its points or its columns' rules. */
final class IndicatorReader {
  private final Reading reading;
  private final HeadReader.Head head;

  IndicatorReader(Reading reading, HeadReader.Head head) {
    this.reading = reading;
    this.head = head;
  }

  Indicator read(Mapping at, Code code) {
    Name name = at.name("name");
    Direction direction = at.term("direction", Direction.values()).orElse(Direction.UP);
    boolean points = head.scoring() == ScoringKind.POINTS;
    if (points) {
      at.need("source");
    }
    SourceKind source = at.term("source", SourceKind.values()).orElse(SourceKind.MEASURED);
    Set<String> kinds = HeadReader.kinds(at, head.unitKinds(), reading);
    Optional<PointScale> scale =
        points ? Optional.of(points(at, direction, code)) : Optional.empty();
    ColumnRules column = points ? ColumnReader.none(at) : new ColumnReader(reading, head).read(at);
    Indicator indicator =
        new Indicator(
            code,
            name,
            points ? 1 : weight(at, reading),
            direction,
            source,
            kinds,
            factor(at, scale),
            counts(at, scale),
            scale,
            column,
            at.term("zeroDenominator", ZeroDenominator.values()),
            at.mapping("suppression").map(this::suppression),
            scale.flatMap(of -> areaRule(at, of.rule())),
            at.mapping("lift").map(lift -> lift(lift, code)),
            tags(at),
            notes(at));
    at.finish();
    return indicator;
  }

  private PointScale points(Mapping at, Direction direction, Code code) {
    Optional<BigDecimal> max = at.need("max").flatMap(node -> at.scalars().number(node, "max"));
    if (max.isPresent() && max.get().signum() < 0) {
      reading.problem(
          Rule.WEIGHTS,
          max.get().toPlainString(),
          at.get("max").orElse(at.node()),
          "Điểm tối đa không được âm (đang là " + max.get().toPlainString() + "); hãy sửa lại.");
      max = Optional.empty();
    }
    if (max.isEmpty()) {
      reading.hasUnknownMaximum(code);
    }
    PointRule rule =
        at.neededMapping("method")
            .map(method -> new PointRuleReader(reading).read(method, direction))
            .orElse(new PointRule.Share());
    return new PointScale(max.orElse(BigDecimal.ONE), rule);
  }

  /** What numerator ÷ denominator is multiplied by: percent where a rule has thresholds. */
  private static BigDecimal factor(Mapping at, Optional<PointScale> scale) {
    boolean percent = scale.filter(of -> of.rule().hasThresholds()).isPresent();
    BigDecimal otherwise = percent ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    Optional<BigDecimal> written = at.optionalNumber("percent");
    if (written.isPresent() && written.get().signum() <= 0) {
      at.outOfRange("percent", "số lớn hơn 0");
    }
    return written.orElse(otherwise);
  }

  /** Words, ranks and indices count nothing. */
  private static Counts counts(Mapping at, Optional<PointScale> scale) {
    boolean words = scale.filter(of -> of.rule().hasNoCounts()).isPresent();
    if (words) {
      for (String field : List.of("whole", "part")) {
        at.refuse(
            field,
            Rule.STEP_NOT_ALLOWED,
            "cách chấm này không có tử số và mẫu số là số đếm; hãy bỏ đi.");
      }
      return Counts.ANY;
    }
    return new Counts(at.truth("whole", false), at.truth("part", false));
  }

  /** A yes, a role or parts are counted: there is nothing to sum or to span. */
  private Optional<AreaRule> areaRule(Mapping at, PointRule rule) {
    Optional<AreaRule> written = at.term("areaRule", AreaRule.values());
    if (rule.isOfWords() && written.filter(of -> of != AreaRule.COUNT_UNITS).isPresent()) {
      reading.problem(
          Rule.STEP_NOT_ALLOWED,
          at.get("areaRule").orElse(at.node()),
          "Chấm theo " + rule.kind() + " không có số để cộng; hãy ghi areaRule: COUNT_UNITS.");
    }
    return written;
  }

  private SuppressionRule suppression(Mapping at) {
    at.need("k");
    int k = at.integer("k", 2, 1_000_000).orElse(2);
    SuppressionRule rule =
        new SuppressionRule(
            k, at.term("denominator", Absence.values()), at.term("numerator", Absence.values()));
    if (!at.has("denominator") && !at.has("numerator")) {
      reading.problem(
          Rule.ABSENT_FIELD,
          at.node(),
          "\"suppression\" không ẩn gì: chưa có \"denominator\" hay \"numerator\"; hãy ghi hệ"
              + " quả khi mẫu số, tử số dưới k.");
    }
    at.finish();
    return rule;
  }

  private LiftFacts lift(Mapping at, Code code) {
    at.need("effort");
    Effort effort = at.term("effort", Effort.values()).orElse(Effort.S);
    boolean feasible = at.truth("feasibleThisYear", true);
    BigDecimal share = at.share("maxGainShare").orElse(BigDecimal.ONE);
    List<Code> dependsOn =
        at.list(
            "dependsOn",
            node -> {
              Optional<Code> on = at.scalars().code(node, "dependsOn");
              on.ifPresent(other -> reading.depends(code, other, node));
              return on;
            });
    at.finish();
    return new LiftFacts(effort, feasible, share, dependsOn);
  }

  private static Tags tags(Mapping at) {
    Map<String, String> tags = new LinkedHashMap<>();
    at.mapping("tags")
        .ifPresent(
            written ->
                written
                    .names()
                    .forEach(
                        name -> written.optionalText(name).ifPresent(tag -> tags.put(name, tag))));
    return new Tags(tags);
  }

  static Map<String, Name> notes(Mapping at) {
    Map<String, Name> notes = new LinkedHashMap<>();
    at.mapping("notes")
        .ifPresent(written -> written.names().forEach(name -> notes.put(name, written.name(name))));
    return notes;
  }

  /** A weight within a group, 1 where none is stated, NaN where what is stated is none. */
  static double weight(Mapping at, Reading reading) {
    double weight = at.real("weight", 1);
    if (at.has("weight") && at.optionalNumberQuietly("weight").isEmpty()) {
      return Double.NaN;
    }
    if (weight < 0) {
      reading.problem(
          Rule.WEIGHTS,
          at.get("weight").orElse(at.node()),
          "Trọng số không được âm (đang là " + weight + "); hãy sửa lại.");
      return Double.NaN;
    }
    return weight;
  }
}
