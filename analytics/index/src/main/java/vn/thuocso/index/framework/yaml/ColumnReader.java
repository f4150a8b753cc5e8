package vn.thuocso.index.framework.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import vn.thuocso.index.framework.ColumnRules;
import vn.thuocso.index.framework.Denominator;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Span;
import vn.thuocso.index.framework.Transform;
import vn.thuocso.index.problem.Rule;

/** Reads what an indicator of composite scoring has of its own: its column's rules. */
final class ColumnReader {
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

  ColumnReader(Reading reading, HeadReader.Head head) {
    this.reading = reading;
    this.head = head;
  }

  /** No rules of columns under points scoring. */
  static ColumnRules none(Mapping at) {
    ONLY_COMPOSITE.forEach(
        field ->
            at.refuse(
                field,
                Rule.STEP_NOT_ALLOWED,
                "cách chấm là \"points\" (theo điểm), trường này chỉ có khi chấm \"composite\";"
                    + " hãy bỏ đi."));
    return ColumnRules.PLAIN;
  }

  ColumnRules read(Mapping at) {
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
            at.get("impute").map(new ImputationReader(reading, head.data())::read),
            at.get("treat").map(new TreatmentReader(reading)::read),
            at.get("normalise").map(new NormalisationReader(reading)::read),
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
      reading.column(at, "denominator", column, head.data().denominators(), "data.denominators");
      return column.map(name -> new Denominator(name, 1));
    }
    Mapping written = new Mapping(node, "\"denominator\"", reading);
    Optional<String> column = Optional.of(written.text("column"));
    reading.column(written, "column", column, head.data().denominators(), "data.denominators");
    double scale = written.positive("scale", 1);
    written.finish();
    return column.map(name -> new Denominator(name, scale));
  }

  private Optional<Span> goalposts(Mapping at) {
    Optional<Span> span = new BoundReader(reading).span(at);
    at.finish();
    return span;
  }
}
