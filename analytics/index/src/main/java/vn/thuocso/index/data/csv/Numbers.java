package vn.thuocso.index.data.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocso.index.framework.Magnitude;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** Reads decimal numbers with a point, and says what is wrong with anything else. */
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");
  private static final Pattern COMMA =
      Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{3})+|-?[0-9]+),([0-9]+)");
  private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+");
  private static final Set<String> LIKE_NOTHING =
      Set.of(
          "na", "n/a", "#n/a", "n.a.", "-", "--", "–", "—", ".", "..", "...", "null", "none", "nan",
          "x", "?");

  private final Problems problems;

  /** One for all fields, as most of them are numbers. */
  private final Matcher number = NUMBER.matcher("");

  Numbers(Problems problems) {
    this.problems = problems;
  }

  Optional<BigDecimal> read(Field field) {
    String text = field.text();
    if (number.reset(text).matches()) {
      return bounded(new BigDecimal(text), field);
    }
    Matcher comma = COMMA.matcher(text);
    if (comma.matches()) {
      String corrected = comma.group(1).replace(".", "") + "." + comma.group(2);
      tell(
          Rule.DECIMAL_COMMA,
          field,
          "Số thập phân viết bằng dấu chấm; hãy ghi " + corrected + " thay cho " + text + ".");
    } else if (Told.isState(text)) {
      tell(Rule.NOT_A_NUMBER, field, "\"" + text + "\" không phải là số;" + Told.states(text));
    } else if (LIKE_NOTHING.contains(text.toLowerCase(java.util.Locale.ROOT))) {
      tell(
          Rule.AMBIGUOUS,
          field,
          "\""
              + text
              + "\" có thể là thiếu hoặc không áp dụng; hãy khai nghĩa trong data.missing hay"
              + " data.notApplicable, hoặc ghi NOT_APPLICABLE.");
    } else {
      tell(Rule.NOT_A_NUMBER, field, notANumber(text, field.column()));
    }
    return Optional.empty();
  }

  private Optional<BigDecimal> bounded(BigDecimal number, Field field) {
    if (Magnitude.holds(number)) {
      return Optional.of(number);
    }
    tell(
        Rule.OUT_OF_RANGE,
        field,
        "\"" + field.text() + "\" không phải cỡ số đo được (" + Magnitude.SAID + "); hãy sửa lại.");
    return Optional.empty();
  }

  /** A count, which is not negative. */
  Optional<BigDecimal> count(Field field) {
    Optional<BigDecimal> number = read(field);
    if (number.isPresent() && number.get().signum() < 0) {
      tell(
          Rule.NEGATIVE,
          field,
          "\"" + field.column() + "\" không được âm (đang là " + field.text() + "); hãy sửa lại.");
      return Optional.empty();
    }
    return number;
  }

  void tell(Rule rule, Field field, String sentence) {
    problems.add(rule, field.text(), field.place(), field.named() + ": " + sentence);
  }

  private static String notANumber(String text, String column) {
    String advice = "hãy ghi số, như 12.5";
    if (GROUPED.matcher(text).matches()) {
      advice = "hãy bỏ dấu phân cách hàng nghìn: " + text.replace(",", "");
    } else if (text.endsWith("%")) {
      advice = "hãy bỏ dấu %";
    }
    return "\"" + text + "\" ở cột \"" + column + "\" không phải là số; " + advice + ".";
  }
}
