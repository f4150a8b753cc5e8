package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.framework.AreaRule;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Counts;
import vn.thuocso.index.framework.Denominator;
import vn.thuocso.index.framework.Direction;
import vn.thuocso.index.framework.Effort;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.LiftFacts;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.framework.PointScale;
import vn.thuocso.index.framework.ScoringKind;
import vn.thuocso.index.framework.SourceKind;
import vn.thuocso.index.framework.Span;
import vn.thuocso.index.framework.SuppressionRule;
import vn.thuocso.index.framework.Tags;
import vn.thuocso.index.framework.Transform;
import vn.thuocso.index.framework.ZeroDenominator;
import vn.thuocso.index.problem.Rule;

/** Reads one indicator: what it shares with all, then its points or its columns' rules. */
final class IndicatorReader {
  private static final List<String> ONLY_COMPOSITE =
      List.of(
          "weight",
          "denominator",
          "transform",
          "impute",
          "treat",
          "normalise",
          "goalposts",
          "target",
          "cap",
          "aggregate");
  private static final List<String> ONLY_POINTS = List.of("max", "method", "areaRule", "aggregate");

  private final Reading reading;
  private final HeadReader.Head head;
  private final StepsReader steps;

  IndicatorReader(Reading reading, HeadReader.Head head) {
    this.reading = reading;
    this.head = head;
    this.steps = new StepsReader(reading, head.data());
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
    ColumnRules column = points ? noColumn(at) : column(at);
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

  private static ColumnRules noColumn(Mapping at) {
    ONLY_COMPOSITE.forEach(
        field ->
            at.refuse(
                field,
                Rule.STEP_NOT_ALLOWED,
                "cách chấm là \"points\" (theo điểm), trường này chỉ có khi chấm \"composite\";"
                    + " hãy bỏ đi."));
    return ColumnRules.PLAIN;
  }

  private ColumnRules column(Mapping at) {
    ONLY_POINTS.forEach(
        field ->
            at.refuse(
                field,
                Rule.STEP_NOT_ALLOWED,
                "cách chấm là \"composite\" hoặc nút là chỉ số thành phần; hãy bỏ đi."));
    ColumnRules rules =
        new ColumnRules(
            at.get("denominator").flatMap(node -> denominator(at, node)),
            at.term("transform", Transform.values()).orElse(Transform.NONE),
            at.get("impute").map(steps::impute),
            at.get("treat").map(steps::treat),
            at.get("normalise").map(steps::normalise),
            at.mapping("goalposts").flatMap(this::goalposts),
            at.optionalReal("target"),
            at.mapping("cap").map(cap -> new BoundReader(reading).cap(cap)));
    needsParameters(at, rules);
    return rules;
  }

  /** Goalposts and targets that the normalisation in force asks for. */
  private void needsParameters(Mapping at, ColumnRules rules) {
    Optional<Normalisation> inForce =
        at.has("normalise") ? rules.normalise() : head.steps().normalise();
    if (inForce.orElse(null) instanceof Normalisation.Goalposts posts && posts.bounds().isEmpty()) {
      at.need("goalposts");
    } else if (inForce.orElse(null) instanceof Normalisation.DistanceToTarget) {
      at.need("target");
    }
  }

  private Optional<Denominator> denominator(Mapping at, Node node) {
    if (!head.steps().denominate()) {
      reading.problem(
          Rule.STEP_NOT_ALLOWED,
          node,
          "Chỉ số có mẫu số nhưng \"steps\" không có bước \"denominate\"; hãy thêm"
              + " \"denominate: {}\" hoặc bỏ mẫu số.");
    }
    if (!(node instanceof MappingNode)) {
      Optional<String> column = at.optionalText("denominator");
      steps.column(at, "denominator", column, head.data().denominators(), "data.denominators");
      return column.map(name -> new Denominator(name, 1));
    }
    Mapping written = new Mapping(node, "\"denominator\"", reading);
    Optional<String> column = Optional.of(written.text("column"));
    steps.column(written, "column", column, head.data().denominators(), "data.denominators");
    double scale = written.real("scale", 1);
    if (scale <= 0) {
      written.scalars().outOfRange(written.get("scale").orElse(node), "scale", "số lớn hơn 0");
    }
    written.finish();
    return column.map(name -> new Denominator(name, scale));
  }

  private Optional<Span> goalposts(Mapping at) {
    Optional<Span> span = new BoundReader(reading).span(at);
    at.finish();
    return span;
  }

  /** What numerator ÷ denominator is multiplied by: percent where a rule has thresholds. */
  private static BigDecimal factor(Mapping at, Optional<PointScale> scale) {
    boolean percent =
        scale.isPresent()
            && (scale.get().rule() instanceof PointRule.Step
                || scale.get().rule() instanceof PointRule.Target
                || scale.get().rule() instanceof PointRule.Linear
                || scale.get().rule() instanceof PointRule.Band);
    BigDecimal otherwise = percent ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    Optional<BigDecimal> written = at.optionalNumber("percent");
    if (written.isPresent() && written.get().signum() <= 0) {
      at.scalars().outOfRange(at.get("percent").orElse(at.node()), "percent", "số lớn hơn 0");
    }
    return written.orElse(otherwise);
  }

  /** Words, ranks and indices count nothing. */
  private static Counts counts(Mapping at, Optional<PointScale> scale) {
    boolean words =
        scale
            .map(PointScale::rule)
            .filter(
                rule ->
                    isCounted(rule)
                        || rule instanceof PointRule.RankRef
                        || rule instanceof PointRule.Share)
            .isPresent();
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

  private static boolean isCounted(PointRule rule) {
    return rule instanceof PointRule.Bool
        || rule instanceof PointRule.Role
        || rule instanceof PointRule.Parts;
  }

  /** A yes, a role or parts are counted: there is nothing to sum or to span. */
  private Optional<AreaRule> areaRule(Mapping at, PointRule rule) {
    Optional<AreaRule> written = at.term("areaRule", AreaRule.values());
    if (isCounted(rule) && written.filter(of -> of != AreaRule.COUNT_UNITS).isPresent()) {
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
