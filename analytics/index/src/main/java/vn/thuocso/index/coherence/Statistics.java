package vn.thuocso.index.coherence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vn.thuocso.index.data.State;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Indicator;

/**
 * What an indicator's column looks like before any step. Shares and flags are of the units that it
 * applies to.
 *
 * <p>COINr 1.1 {@code get_stats}, with its limits; quartiles by straight lines between order
 * statistics (R's type 7); outliers beyond 1.5 interquartile ranges from the quartiles (Tukey
 * 1977).
 *
 * @param readings whether the numbers are readings, and not shares of the maximum
 * @param units those with a row
 * @param zeros how many numbers are zero
 * @param unique how many different numbers there are
 * @param same how often the most frequent one occurs
 * @param outliers how many lie beyond the fences
 * @param spread where there is a number
 */
public record Statistics(
    Code indicator,
    boolean readings,
    int units,
    int present,
    int missing,
    int notApplicable,
    int suppressed,
    int zeros,
    int unique,
    int same,
    int outliers,
    Optional<Spread> spread,
    Set<Flag> flags) {
  private static final double LEAST_AVAILABLE = 0.65;
  private static final double LEAST_NOT_ZERO = 0.5;
  private static final double LEAST_UNIQUE = 0.5;

  public Statistics {
    flags = Set.copyOf(flags);
  }

  /** What to look at in a column. */
  public enum Flag {
    /** Fewer than 65 % have a value. */
    FEW_VALUES,
    /** Fewer than half are something other than zero. */
    MANY_ZEROS,
    /** There are fewer different values than half the units. */
    FEW_DIFFERENT,
    /** Skewness beyond ±2 and kurtosis above 3.5: the treatment's rule. */
    SKEWED,
    /** Some values lie beyond the fences. */
    OUTLIERS,
    /** All values are equal. */
    CONSTANT
  }

  /** The statistics of every indicator, in the definition's order. */
  public static List<Statistics> of(Values values) {
    return values.framework().indicators().stream()
        .map(Indicator::code)
        .map(code -> of(code, values.raw(code)))
        .toList();
  }

  private static Statistics of(Code indicator, Values.Raw raw) {
    double[] sorted = Arrays.stream(raw.numbers()).filter(x -> !Double.isNaN(x)).sorted().toArray();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] += 0.0;
    }
    int notApplicable = count(raw, State.NOT_APPLICABLE);
    int zeros = (int) Arrays.stream(sorted).filter(value -> value == 0).count();
    int unique = (int) Arrays.stream(sorted).distinct().count();
    Optional<Spread> spread = Spread.of(raw.numbers(), sorted);
    int outliers = spread.map(found -> found.outliers(sorted)).orElse(0);
    return new Statistics(
        indicator,
        raw.readings(),
        raw.numbers().length,
        sorted.length,
        count(raw, State.MISSING),
        notApplicable,
        count(raw, State.SUPPRESSED),
        zeros,
        unique,
        longestRun(sorted),
        outliers,
        spread,
        flags(
            raw.numbers().length - notApplicable, sorted.length, zeros, unique, outliers, spread));
  }

  private static int count(Values.Raw raw, State state) {
    return (int) Arrays.stream(raw.states()).filter(state::equals).count();
  }

  private static int longestRun(double[] sorted) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < sorted.length; i++) {
      run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static Set<Flag> flags(
      int applicable, int present, int zeros, int unique, int outliers, Optional<Spread> spread) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    add(flags, Flag.FEW_VALUES, present < LEAST_AVAILABLE * applicable);
    add(flags, Flag.MANY_ZEROS, present - zeros < LEAST_NOT_ZERO * applicable);
    add(flags, Flag.FEW_DIFFERENT, unique < LEAST_UNIQUE * applicable);
    add(flags, Flag.SKEWED, spread.filter(Spread::isSkewed).isPresent());
    add(flags, Flag.OUTLIERS, outliers > 0);
    add(flags, Flag.CONSTANT, unique == 1);
    return flags;
  }

  private static void add(Set<Flag> flags, Flag flag, boolean holds) {
    if (holds) {
      flags.add(flag);
    }
  }

  /** The share of the units it applies to that have a number; empty where it applies to none. */
  public OptionalDouble availability() {
    int applicable = units - notApplicable;
    return applicable == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) present / applicable);
  }

  /** The share of the numbers that equal the most frequent one; empty where there is none. */
  public OptionalDouble sameShare() {
    return present == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) same / present);
  }
}
