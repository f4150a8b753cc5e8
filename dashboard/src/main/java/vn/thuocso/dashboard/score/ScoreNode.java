package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import vn.thuocso.dashboard.wording.Wording;

/**
 * A node that units can be ranked by.
 *
 * @param code as in a snapshot: {@code TOTAL}, a main index, {@code TRU-COT/KN}
 * @param max the points that it is out of
 */
public record ScoreNode(String code, String vietnamese, String english, BigDecimal max) {

  public static final String TOTAL = "TOTAL";

  /** Its name in the reader's language. */
  public String name(Wording say) {
    return say.english() ? english : vietnamese;
  }

  /** Whether it is the whole index. */
  public boolean total() {
    return code.equals(TOTAL);
  }

  /** A value from 0 to 1 in points. */
  public BigDecimal points(BigDecimal value) {
    return value.multiply(max);
  }
}
