package vn.thuocso.dashboard.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.thuocso.dashboard.assessment.criterion.Entry;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Numbers between how a reader's language writes them and how the engine does: {@code 1.284} and
 * {@code 71,1} in Vietnamese. What is no number stays as it was typed, for the rules to refuse.
 */
record Typed(Wording say) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]|%$");
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
  private static final Pattern GROUPED =
      Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,9})?");
  private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9]{1,15},[0-9]{1,9}");

  /** An entry whose numbers were typed by people. */
  Entry entry(EntryKind kind, Entry typed) {
    String value = kind == EntryKind.AMOUNT ? number(typed.value()) : typed.value();
    return new Entry(typed.state(), value, number(typed.numerator()), number(typed.denominator()));
  }

  /** A number as the engine writes it; anything else as it was typed. */
  String number(String typed) {
    String stripped = BLANKS.matcher(typed.strip().replace('\u2212', '-')).replaceAll("");
    String ours = say.english() ? swapped(stripped) : stripped;
    if (GROUPED.matcher(ours).matches() || WITH_COMMA.matcher(ours).matches()) {
      return ours.replace(".", "").replace(',', '.');
    }
    return PLAIN.matcher(ours).matches() ? ours : typed.strip();
  }

  /** The number as the reader writes it; anything else as it stands. */
  String shown(String number) {
    if (!PLAIN.matcher(number).matches()) {
      return number;
    }
    BigDecimal amount = new BigDecimal(number);
    return say.number(amount, Math.max(0, amount.scale())).replace('\u2212', '-');
  }

  private static String swapped(String english) {
    return english.replace('.', '\u0000').replace(',', '.').replace('\u0000', ',');
  }
}
