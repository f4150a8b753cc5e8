package vn.thuocso.index.points;

import java.util.Optional;
import vn.thuocso.index.data.State;
import vn.thuocso.index.framework.Absence;
import vn.thuocso.index.problem.Rule;

/** What an indicator's rules make of one unit's entry, before maximum points and rounding. */
public sealed interface Mark {
  /**
   * A share of the maximum.
   *
   * @param value the number v that thresholds are held against, in the indicator's unit; empty for
   *     roles, parts, yes and no, and where an empty denominator was settled by rule
   */
  record Scored(Fraction share, Optional<Fraction> value) implements Mark {
    public Scored {
      if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
        throw new IllegalArgumentException("A share lies between 0 and 1: " + share);
      }
    }

    static Scored of(Fraction share) {
      return new Scored(share, Optional.empty());
    }
  }

  /** No share, why, and whether the maximum stays in the denominator. */
  record Absent(State state, Absence consequence) implements Mark {
    static final Absent NOT_APPLICABLE =
        new Absent(State.NOT_APPLICABLE, Absence.LEAVES_DENOMINATOR);
  }

  /** The entry cannot be read under the indicator's rules. */
  record Refused(Rule rule, String value, String sentence) implements Mark {}
}
