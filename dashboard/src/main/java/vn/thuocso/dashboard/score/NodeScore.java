package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.UnitCode;

/**
 * All that a snapshot has of one unit at one node.
 *
 * @param node as in a snapshot: {@code TOTAL}, {@code 6}, {@code 6.4}, {@code TRU-COT/KN}
 * @param role total, main_index, pillar, level, indicator
 * @param state as in the warehouse: present, zero, missing, not_applicable, suppressed_…, unranked
 * @param value the index from 0 to 1; null when there is none
 * @param points earned, of those assessed; an area has none
 * @param source of an indicator: measured, declared, survey, imputed; empty otherwise
 */
public record NodeScore(
    UnitCode unit,
    String name,
    String kind,
    String node,
    String role,
    String state,
    String reason,
    @Nullable BigDecimal value,
    @Nullable BigDecimal points,
    @Nullable BigDecimal assessed,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable Integer rank,
    @Nullable Integer rankLow,
    @Nullable Integer rankHigh,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    String source,
    boolean approximate,
    boolean generated) {

  /** Whether a rule keeps its figures from being shown. */
  public boolean suppressed() {
    return state.startsWith("suppressed");
  }
}
