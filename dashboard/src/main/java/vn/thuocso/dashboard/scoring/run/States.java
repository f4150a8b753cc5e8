package vn.thuocso.dashboard.scoring.run;

import java.util.Locale;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.State;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.SuppressionRule;

/** Words of the wire for states. */
final class States {

  static final String UNRANKED = "unranked";
  static final String FEW_ABOVE = "suppressed_numerator";
  private static final String FEW_BELOW = "suppressed_denominator";

  private States() {}

  static String of(State state) {
    return state == State.SUPPRESSED ? FEW_BELOW : state.name().toLowerCase(Locale.ROOT);
  }

  /** Of a suppressed entry, which side counts too few. */
  static String suppressed(Indicator indicator, Cell cell) {
    if (cell instanceof Cell.Suppressed told) {
      return told.reason() == Suppression.DENOMINATOR_BELOW_K ? FEW_BELOW : FEW_ABOVE;
    }
    int k = indicator.suppression().map(SuppressionRule::k).orElse(0);
    boolean few =
        cell instanceof Cell.Present present
            && present.reading() instanceof Reading.Ratio ratio
            && ratio.denominator().compareTo(java.math.BigDecimal.valueOf(k)) < 0;
    return few ? FEW_BELOW : FEW_ABOVE;
  }
}
