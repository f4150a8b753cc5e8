package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads points as people type them: with a decimal comma or point, and nothing else. */
final class Points {

  private static final Pattern FORM = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,6})?");

  private Points() {}

  static Optional<BigDecimal> read(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }
}
