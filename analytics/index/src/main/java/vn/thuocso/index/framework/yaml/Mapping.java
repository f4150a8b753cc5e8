package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Term;
import vn.thuocso.index.problem.Rule;

/**
 * A mapping with its fields. What a reader asks for is known; what nobody asked for until {@link
 * #finish} is a problem.
 */
final class Mapping {
  /** Stands for a code that is not there or not valid, which has been told. */
  static final Code NO_CODE = new Code("0");

  private final Node node;
  private final String what;
  private final Reading reading;
  private final Scalars scalars;
  private final Map<String, NodeTuple> fields = new LinkedHashMap<>();
  private final TreeSet<String> known = new TreeSet<>();

  Mapping(Node node, String what, Reading reading) {
    this.node = node;
    this.what = what;
    this.reading = reading;
    this.scalars = new Scalars(reading);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::collect);
    } else {
      reading.problem(
          Rule.WRONG_TYPE, node, what + " phải gồm các trường \"tên: giá trị\"; hãy viết lại.");
    }
  }

  /** A step that is written as the bare name of its method. */
  static Mapping ofMethod(Node method, String what, Reading reading) {
    ScalarNode key =
        new ScalarNode(
            Tag.STR, true, "method", ScalarStyle.PLAIN, method.getStartMark(), method.getEndMark());
    return new Mapping(
        new MappingNode(
            Tag.MAP,
            true,
            List.of(new NodeTuple(key, method)),
            FlowStyle.BLOCK,
            method.getStartMark(),
            method.getEndMark()),
        what,
        reading);
  }

  private void collect(NodeTuple field) {
    String name = field.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    if (fields.putIfAbsent(name, field) != null) {
      reading.problem(
          Rule.DUPLICATE,
          name,
          field.getKeyNode(),
          "Trường \"" + name + "\" ghi hai lần trong " + what + "; hãy giữ một.");
    }
  }

  Node node() {
    return node;
  }

  Scalars scalars() {
    return scalars;
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  /** The value of a field that may be absent. */
  Optional<Node> get(String field) {
    known.add(field);
    return Optional.ofNullable(fields.get(field)).map(NodeTuple::getValueNode);
  }

  /** The value of a field that has to be there. */
  Optional<Node> need(String field) {
    Optional<Node> value = get(field);
    if (value.isEmpty() && node instanceof MappingNode) {
      reading.problem(
          Rule.ABSENT_FIELD,
          field,
          node,
          "Thiếu trường \"" + field + "\" trong " + what + "; hãy bổ sung.");
    }
    return value;
  }

  /** Refuses a field that this place of a definition does not have, if it is there. */
  void refuse(String field, Rule rule, String why) {
    known.add(field);
    NodeTuple there = fields.get(field);
    if (there != null) {
      reading.problem(
          rule,
          field,
          there.getKeyNode(),
          "Trường \"" + field + "\" không dùng được trong " + what + ": " + why);
    }
  }

  /** Tells the fields that nobody asked for. */
  void finish() {
    fields.forEach(
        (name, field) -> {
          if (!known.contains(name)) {
            reading.problem(
                Rule.UNKNOWN_FIELD,
                name,
                field.getKeyNode(),
                "Không có trường \""
                    + name
                    + "\" trong "
                    + what
                    + "; hãy bỏ hoặc sửa tên."
                    + Nearest.advice(name, known));
          }
        });
  }

  /** The names of all fields, for mappings whose keys are free. */
  List<String> names() {
    return List.copyOf(fields.keySet());
  }

  String text(String field) {
    return need(field).flatMap(value -> scalars.text(value, field)).orElse("?");
  }

  Optional<String> optionalText(String field) {
    return get(field).flatMap(value -> scalars.text(value, field));
  }

  BigDecimal number(String field) {
    return need(field).flatMap(value -> scalars.number(value, field)).orElse(BigDecimal.ONE);
  }

  Optional<BigDecimal> optionalNumber(String field) {
    return get(field).flatMap(value -> scalars.number(value, field));
  }

  /** The number of a field, if it is one; what is wrong with it has been told before. */
  Optional<BigDecimal> optionalNumberQuietly(String field) {
    return get(field).flatMap(value -> new Scalars(Reading.silent()).number(value, field));
  }

  double real(String field, double otherwise) {
    return optionalNumber(field).map(BigDecimal::doubleValue).orElse(otherwise);
  }

  OptionalDouble optionalReal(String field) {
    return optionalNumber(field).stream().mapToDouble(BigDecimal::doubleValue).findFirst();
  }

  /** A number from 0 to 1. */
  Optional<BigDecimal> share(String field) {
    return get(field)
        .flatMap(
            value ->
                scalars
                    .number(value, field)
                    .filter(
                        share -> {
                          boolean within =
                              share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
                          if (!within) {
                            scalars.outOfRange(value, field, "tỷ lệ từ 0 đến 1");
                          }
                          return within;
                        }));
  }

  OptionalInt integer(String field, int least, int most) {
    return get(field)
        .map(value -> scalars.integer(value, field, least, most))
        .orElse(OptionalInt.empty());
  }

  boolean truth(String field, boolean otherwise) {
    return get(field).flatMap(value -> scalars.truth(value, field)).orElse(otherwise);
  }

  Optional<LocalDate> date(String field) {
    return get(field).flatMap(value -> scalars.date(value, field));
  }

  Code code(String field) {
    return need(field).flatMap(value -> scalars.code(value, field)).orElse(NO_CODE);
  }

  <T extends Term> Optional<T> term(String field, T[] terms) {
    return get(field).flatMap(value -> scalars.term(value, field, terms));
  }

  /** A name in both languages, or one text for both. */
  Name name(String field) {
    return need(field).map(value -> name(value, field)).orElse(Name.of("?"));
  }

  Name name(Node value, String field) {
    if (value instanceof MappingNode) {
      Mapping names = new Mapping(value, "\"" + field + "\"", reading);
      String vi = names.text("vi");
      String en = names.optionalText("en").orElse(vi);
      names.finish();
      return new Name(vi, en);
    }
    return scalars.text(value, field).map(Name::of).orElse(Name.of("?"));
  }

  /** The mapping below a field that may be absent. */
  Optional<Mapping> mapping(String field) {
    return get(field).map(value -> new Mapping(value, "\"" + field + "\"", reading));
  }

  /** The mapping below a field that has to be there. */
  Optional<Mapping> neededMapping(String field) {
    return need(field).map(value -> new Mapping(value, "\"" + field + "\"", reading));
  }

  /** The items of a list that may be absent. */
  <T> List<T> list(String field, Function<Node, Optional<T>> item) {
    List<T> items = new ArrayList<>();
    for (Node each : items(field)) {
      item.apply(each).ifPresent(items::add);
    }
    return items;
  }

  List<Node> items(String field) {
    Optional<Node> value = get(field);
    if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
      reading.problem(
          Rule.WRONG_TYPE, value.get(), "\"" + field + "\" phải là danh sách [a, b, …].");
    }
    return value.orElse(null) instanceof SequenceNode sequence ? sequence.getValue() : List.of();
  }
}
