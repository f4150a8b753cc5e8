package vn.thuocso.contract.kpi;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocso.contract.Measure;

/** One number in a numerator or denominator. */
public sealed interface Term {

  /** The words of a term: {@code name(argument)} or {@code name(argument, number)}. */
  Pattern FORM = Pattern.compile("([a-z_]+)\\(([a-z0-9_]+)(?:, ([0-9]+))?\\)");

  /**
   * A measure, reduced.
   *
   * @param least the number that a month must reach for {@link Reduction#MONTHS_WITH}; 0 otherwise
   */
  record OfMeasure(Reduction reduction, Measure measure, int least) implements Term {

    /** Refuses a reduction that makes no sense for the kind of the measure. */
    public OfMeasure {
      if (measure.kind() != reduction.kind()) {
        throw new IllegalArgumentException(
            reduction.code() + " is for a " + reduction.kind() + ", not for " + measure.code());
      }
      if ((reduction == Reduction.MONTHS_WITH) != (least > 0)) {
        throw new IllegalArgumentException("Only months_with needs a number, and at least 1");
      }
    }

    @Override
    public String toString() {
      String number = least > 0 ? ", " + least : "";
      return reduction.code() + "(" + measure.code() + number + ")";
    }
  }

  /** A fact of the registry, the tallies, the data or the round. */
  record OfFact(Fact fact) implements Term {

    @Override
    public String toString() {
      return fact.source().name().toLowerCase(Locale.ROOT) + "(" + fact.code() + ")";
    }
  }

  /** One: the KPI is a plain figure. */
  record One() implements Term {

    @Override
    public String toString() {
      return "1";
    }
  }

  /** Reads one term; refuses unknown words. */
  static Term parse(String text) {
    if ("1".equals(text)) {
      return new One();
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("A term is name(argument), not \"" + text + "\"");
    }
    String name = matcher.group(1);
    String argument = matcher.group(2);
    String number = matcher.group(3);
    return Arrays.stream(Reduction.values())
        .filter(reduction -> reduction.code().equals(name))
        .findFirst()
        .<Term>map(
            reduction ->
                new OfMeasure(
                    reduction,
                    Measure.ofCode(argument).orElseThrow(() -> unknown(text)),
                    number == null ? 0 : Integer.parseInt(number)))
        .orElseGet(() -> ofFact(text));
  }

  private static Term ofFact(String text) {
    return Arrays.stream(Fact.values())
        .map(OfFact::new)
        .filter(term -> term.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> unknown(text));
  }

  private static IllegalArgumentException unknown(String text) {
    return new IllegalArgumentException("Unknown word in term \"" + text + "\"");
  }
}
