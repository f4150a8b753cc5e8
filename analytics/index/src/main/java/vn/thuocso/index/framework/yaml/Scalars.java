package vn.thuocso.index.framework.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Magnitude;
import vn.thuocso.index.framework.Term;
import vn.thuocso.index.problem.Rule;

/** Reads single values, and tells what is wrong with them. */
final class Scalars {
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");
  private static final Pattern COMMA = Pattern.compile("(-?[0-9]+),([0-9]+)");

  private final Reading reading;

  Scalars(Reading reading) {
    this.reading = reading;
  }

  /** A text that is not blank. */
  Optional<String> text(Node node, String field) {
    if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
      return wrong(node, "\"" + field + "\" phải là một chuỗi chữ.");
    }
    String value = scalar.getValue();
    if (!scalar.getTag().equals(Tag.STR)) {
      return wrong(
          node,
          "\""
              + field
              + "\" phải là chuỗi chữ, không phải số hay đúng/sai; hãy đặt trong dấu nháy: \""
              + value
              + "\".");
    }
    if (value.isBlank()) {
      reading.problem(Rule.ABSENT_FIELD, node, "\"" + field + "\" để trống; hãy ghi nội dung.");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** A text that may be empty. */
  Optional<String> textOrEmpty(Node node, String field) {
    boolean isEmpty =
        node instanceof ScalarNode scalar
            && scalar.getTag().equals(Tag.STR)
            && scalar.getValue().isBlank();
    return isEmpty ? Optional.of("") : text(node, field);
  }

  Optional<Code> code(Node node, String field) {
    return text(node, field)
        .flatMap(
            value -> {
              if (Code.isValid(value)) {
                return Optional.of(new Code(value));
              }
              return wrong(
                  node,
                  "Mã \""
                      + value
                      + "\" không hợp lệ: cần 1 đến 64 chữ, số hoặc dấu . _ -, bắt đầu bằng chữ"
                      + " hay số.");
            });
  }

  /** A decimal number, exactly as written. */
  Optional<BigDecimal> number(Node node, String field) {
    if (!(node instanceof ScalarNode scalar)) {
      return wrong(node, "\"" + field + "\" phải là một số.");
    }
    String value = scalar.getValue();
    var comma = COMMA.matcher(value);
    if (comma.matches()) {
      reading.problem(
          Rule.DECIMAL_COMMA,
          node,
          "\""
              + field
              + "\": số thập phân viết bằng dấu chấm; hãy ghi "
              + comma.group(1)
              + "."
              + comma.group(2)
              + " thay cho "
              + value
              + ".");
      return Optional.empty();
    }
    boolean isNumber = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
    if (isNumber && NUMBER.matcher(value).matches()) {
      BigDecimal number = new BigDecimal(value);
      if (Magnitude.holds(number)) {
        return Optional.of(number);
      }
      outOfRange(node, field, Magnitude.SAID);
      return Optional.empty();
    }
    return wrong(
        node,
        "\""
            + field
            + "\" phải là một số (không đặt trong dấu nháy), không phải \""
            + value
            + "\".");
  }

  /** A whole number within bounds. */
  OptionalInt integer(Node node, String field, int least, int most) {
    Optional<BigDecimal> number = number(node, field);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    BigDecimal value = number.get();
    if (value.stripTrailingZeros().scale() > 0) {
      wrong(node, "\"" + field + "\" phải là số nguyên, không phải " + value + ".");
      return OptionalInt.empty();
    }
    if (value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      outOfRange(node, field, "từ " + least + " đến " + most);
      return OptionalInt.empty();
    }
    return OptionalInt.of(value.intValueExact());
  }

  Optional<Boolean> truth(Node node, String field) {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
      return Optional.of(scalar.getValue().equals("true"));
    }
    return wrong(node, "\"" + field + "\" phải là true hoặc false.");
  }

  Optional<LocalDate> date(Node node, String field) {
    if (node instanceof ScalarNode scalar && scalar.getValue().matches("\\d{4}-\\d{2}-\\d{2}")) {
      try {
        return Optional.of(LocalDate.parse(scalar.getValue()));
      } catch (DateTimeException e) {
        outOfRange(node, field, "một ngày có thật trong lịch");
        return Optional.empty();
      }
    }
    return wrong(node, "\"" + field + "\" phải là ngày dạng năm-tháng-ngày, như 2024-12-31.");
  }

  /** One of the words of a closed vocabulary. */
  <T extends Term> Optional<T> term(Node node, String field, T[] terms) {
    return word(node, field, Arrays.stream(terms).map(Term::word).toList())
        .flatMap(word -> Arrays.stream(terms).filter(t -> t.word().equals(word)).findFirst());
  }

  Optional<String> word(Node node, String field, List<String> known) {
    Optional<String> written = text(node, field);
    if (written.isPresent() && !known.contains(written.get())) {
      reading.problem(
          Rule.OUT_OF_RANGE,
          node,
          "\""
              + field
              + "\" không có giá trị \""
              + written.get()
              + "\"; hãy chọn một trong: "
              + String.join(", ", known)
              + "."
              + Nearest.advice(written.get(), known));
      return Optional.empty();
    }
    return written;
  }

  void outOfRange(Node node, String field, String range) {
    String value = node instanceof ScalarNode scalar ? " (đang là " + scalar.getValue() + ")" : "";
    reading.problem(
        Rule.OUT_OF_RANGE, node, "\"" + field + "\" phải là " + range + value + "; hãy sửa lại.");
  }

  private <T> Optional<T> wrong(Node node, String sentence) {
    reading.problem(Rule.WRONG_TYPE, node, sentence);
    return Optional.empty();
  }
}
