package vn.thuocso.index.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a reading becomes a share of an indicator's maximum points, from 0 to 1. Thresholds are in
 * the unit of the value v, which is the reading, or the indicator's factor times numerator over
 * denominator.
 */
public sealed interface PointRule {
  /** The name that definitions write, as {@code RATIO}. */
  String kind();

  /** Whether it compares v with numbers of the definition, which are in percent where v is. */
  default boolean hasThresholds() {
    return this instanceof Step
        || this instanceof Target
        || this instanceof Linear
        || this instanceof Band;
  }

  /** Whether it reads a yes, a role or parts: there is nothing to sum or to span. */
  default boolean isOfWords() {
    return this instanceof Bool || this instanceof Role || this instanceof Parts;
  }

  /** Whether what it reads has no numerator and denominator that count something. */
  default boolean hasNoCounts() {
    return isOfWords() || this instanceof RankRef || this instanceof Share;
  }

  /** Yes 1, no 0. */
  record Bool() implements PointRule {
    private static final Set<String> YES = Set.of("yes", "có", "true", "1");
    private static final Set<String> NO = Set.of("no", "không", "false", "0");

    /** What a word says, in either language; empty where it says neither. */
    public static Optional<Boolean> read(String word) {
      String lower = word.toLowerCase(Locale.ROOT);
      return YES.contains(lower)
          ? Optional.of(true)
          : Optional.of(false).filter(no -> NO.contains(lower));
    }

    @Override
    public String kind() {
      return "BOOL";
    }
  }

  /** The share of the role. */
  record Role(Map<String, BigDecimal> roles) implements PointRule {
    public Role {
      roles = Ordered.copyOf(roles);
    }

    @Override
    public String kind() {
      return "ROLE";
    }
  }

  /** The sum of the shares of the parts that are met; all parts together make 1. */
  record Parts(Map<String, BigDecimal> parts) implements PointRule {
    public Parts {
      parts = Ordered.copyOf(parts);
    }

    @Override
    public String kind() {
      return "PARTS";
    }
  }

  /** min(1, numerator ÷ max(denominator, denMin)); denMin is stated for a round of a year. */
  record Ratio(Optional<BigDecimal> denMin) implements PointRule {
    @Override
    public String kind() {
      return "RATIO";
    }
  }

  /** The share of the first row whose threshold v reaches, else 0; thresholds fall. */
  record Step(List<Row> steps) implements PointRule {
    public Step {
      steps = List.copyOf(steps);
    }

    @Override
    public String kind() {
      return "STEP";
    }

    /** From this threshold on, this share; the threshold is stated for a round of a year. */
    public record Row(BigDecimal threshold, BigDecimal share) {}
  }

  /** min(1, v ÷ target). */
  record Target(BigDecimal target) implements PointRule {
    @Override
    public String kind() {
      return "TARGET";
    }
  }

  /**
   * (v − floor) ÷ (target − floor), within 0…1; the floor is above the target if less is better.
   */
  record Linear(BigDecimal floor, BigDecimal target) implements PointRule {
    @Override
    public String kind() {
      return "LINEAR";
    }
  }

  /** 0 outside lo0…hi0, 1 within lo…hi, straight between. */
  record Band(BigDecimal lo0, BigDecimal lo, BigDecimal hi, BigDecimal hi0) implements PointRule {
    @Override
    public String kind() {
      return "BAND";
    }
  }

  /** The rank in an index of others: rank 1 gives 1, the worst rank gives 0, straight between. */
  record RankRef(int worst) implements PointRule {
    @Override
    public String kind() {
      return "RANKREF";
    }
  }

  /** Passed ÷ tried; with fewer trials it is missing. */
  record Survey(int minTrials) implements PointRule {
    @Override
    public String kind() {
      return "SURVEY";
    }
  }

  /** The reading is the share itself, as a published index is. */
  record Share() implements PointRule {
    @Override
    public String kind() {
      return "SHARE";
    }
  }
}
