package vn.thuocso.dashboard.target.sheet;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocso.dashboard.wording.Wording;

/**
 * What is wrong with a cell: its rule and the value that breaks it.
 *
 * @param rule message key below {@code target.problem.}; the stable code of the API
 * @param values what fills its sentence; a number is written in the reader's language
 */
public record Problem(String rule, List<Object> values) {

  /** Copies the values. */
  public Problem {
    values = List.copyOf(values);
  }

  static Problem of(String rule, Object... values) {
    return new Problem(rule, List.of(values));
  }

  /** The sentence that tells it. */
  public String said(Wording say) {
    return say.say(
        "target.problem." + rule,
        values.stream()
            .map(value -> value instanceof BigDecimal number ? say.exact(number) : value)
            .toArray());
  }
}
