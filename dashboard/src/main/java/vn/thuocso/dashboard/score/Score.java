package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.UnitCode;

/**
 * What one unit has at one node of a snapshot.
 *
 * @param district the former district that holds most of a ward; empty otherwise
 * @param band number of the tied group; 0 for none
 * @param state as in the warehouse: present, zero, missing, not_applicable, suppressed_…, unranked
 * @param value the index from 0 to 1; null when there is none
 * @param low lower bound of the 90 % interval
 * @param rankLow the best rank of the 90 % interval
 */
public record Score(
    UnitCode unit,
    String name,
    String kind,
    String district,
    boolean approximate,
    int band,
    String state,
    String reason,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable Integer rank,
    @Nullable Integer rankLow,
    @Nullable Integer rankHigh,
    boolean tied,
    Shares shares,
    boolean generated) {

  /** Whether it stands in the ranking. */
  public boolean ranked() {
    return rank != null && value != null;
  }

  /** Whether its 90 % interval is known. */
  public boolean spread() {
    return low != null && high != null;
  }

  /** Whether it is the whole city. */
  public boolean city() {
    return unit.value().equals("01");
  }

  /** How much of the weight rests on what kind of input; empty where it is unknown. */
  public record Shares(
      @Nullable BigDecimal measured,
      @Nullable BigDecimal declared,
      @Nullable BigDecimal survey,
      @Nullable BigDecimal imputed) {

    /** Measured by the system, a survey included. */
    public BigDecimal counted() {
      return or(measured).add(or(survey));
    }

    /** Whether any of it is known. */
    public boolean known() {
      return Optional.ofNullable(measured).or(() -> Optional.ofNullable(declared)).isPresent();
    }

    /** Declared by the unit. */
    public BigDecimal claimed() {
      return or(declared);
    }

    /** Filled in for want of data. */
    public BigDecimal estimated() {
      return or(imputed);
    }

    private static BigDecimal or(@Nullable BigDecimal share) {
      return share == null ? BigDecimal.ZERO : share;
    }
  }
}
