package vn.thuocso.dashboard.target.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody typed or pasted it: with a decimal comma, dots or blanks between thousands,
 * its unit behind it. Nothing at all is no number, which is not zero.
 *
 * @param number as it is kept; null where nothing was typed, or something wrong
 * @param problem what is wrong with it, if anything
 */
public record Typed(@Nullable BigDecimal number, Optional<Problem> problem) {

  private static final int LONGEST = 24;

  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,12}([.,][0-9]{1,6})?");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[0-9]{1,3}([. ][0-9]{3})+(,[0-9]{1,6})?");
  private static final Pattern EITHER = Pattern.compile("[+-]?[1-9][0-9]{0,2}\\.[0-9]{3}");

  /** Reads a text in the unit of that measure. */
  public static Typed of(String text, Measure measure) {
    String bare = bare(text, measure.unit());
    if (bare.isEmpty()) {
      return new Typed(null, Optional.empty());
    }
    if (EITHER.matcher(bare).matches()) {
      return wrong(
          Problem.of("either", shown(text), bare.replace(".", ""), bare.replace('.', ',')));
    }
    if (GROUPED.matcher(bare).matches()) {
      bare = bare.replaceAll("[. ]", "");
    }
    if (!PLAIN.matcher(bare).matches()) {
      return wrong(Problem.of("number", shown(text)));
    }
    return of(new BigDecimal(bare.replace(',', '.')), measure);
  }

  /** Reads a number that is one already, as a spreadsheet keeps it. */
  public static Typed of(BigDecimal shown, Measure measure) {
    return Rules.problem(shown, measure)
        .map(Typed::wrong)
        .orElseGet(() -> new Typed(measure.kept(shown), Optional.empty()));
  }

  private static Typed wrong(Problem problem) {
    return new Typed(null, Optional.of(problem));
  }

  private static String bare(String text, String unit) {
    String bare = text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-').strip();
    return !unit.isEmpty() && bare.endsWith(unit)
        ? bare.substring(0, bare.length() - unit.length()).strip()
        : bare;
  }

  private static String shown(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + "…"
        : line;
  }
}
