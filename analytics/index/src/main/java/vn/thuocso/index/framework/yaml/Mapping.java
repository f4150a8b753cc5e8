package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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
  private final Reading reading;
  private final Scalars scalars;
  private final Fields fields;

  Mapping(Node node, String what, Reading reading) {
    this.node = node;
    this.reading = reading;
    this.scalars = new Scalars(reading);
    this.fields = new Fields(node, what, reading);
  }

  /** A mapping with a method, or the method's name alone. */
  static Mapping ofMethod(Node method, String field, Reading reading) {
    String what = "\"" + field + "\"";
    if (method instanceof MappingNode) {
      return new Mapping(method, what, reading);
    }
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

  Node node() {
    return node;
  }

  Scalars scalars() {
    return scalars;
  }

  boolean has(String field) {
    return fields.has(field);
  }

  /** The value of a field that may be absent. */
  Optional<Node> get(String field) {
    return fields.get(field);
  }

  /** The value of a field that has to be there. */
  Optional<Node> need(String field) {
    return fields.need(field);
  }

  /** Refuses a field that this place of a definition does not have, if it is there. */
  void refuse(String field, Rule rule, String why) {
    fields.refuse(field, rule, why);
  }

  /** Tells the fields that nobody asked for. */
  void finish() {
    fields.finish();
  }

  /** The names of all fields, for mappings whose keys are free. */
  List<String> names() {
    return fields.names();
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

  /** A number above 0; the other one where it is not, which is told. */
  double positive(String field, double otherwise) {
    double value = real(field, otherwise);
    if (value <= 0) {
      outOfRange(field, "số lớn hơn 0");
      return otherwise;
    }
    return value;
  }

  /** Tells a field's number that this place does not take. */
  void outOfRange(String field, String range) {
    scalars.outOfRange(get(field).orElse(node), field, range);
  }

  /** The word under {@code method}, one of those known; empty where it is none, which is told. */
  String method(List<String> methods) {
    return need("method").flatMap(word -> scalars.word(word, "method", methods)).orElse("");
  }

  OptionalDouble optionalReal(String field) {
    return optionalNumber(field).stream().mapToDouble(BigDecimal::doubleValue).findFirst();
  }

  /** A number from 0 to 1. */
  Optional<BigDecimal> share(String field) {
    Optional<BigDecimal> share = optionalNumber(field);
    if (share.filter(of -> of.signum() < 0 || of.compareTo(BigDecimal.ONE) > 0).isPresent()) {
      outOfRange(field, "tỷ lệ từ 0 đến 1");
      return Optional.empty();
    }
    return share;
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
