package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import vn.thuocso.dashboard.wording.Wording;

/**
 * A node that units can be ranked by.
 *
 * @param code as in a snapshot: {@code TOTAL}, a main index, {@code TRU-COT/KN}
 * @param max the points that it is out of
 */
record ScoreNode(String code, String vietnamese, String english, BigDecimal max) {

  static final String TOTAL = "TOTAL";

  /** Its name in the reader's language. */
  String name(Wording say) {
    return say.english() ? english : vietnamese;
  }

  /** Whether it is the whole index. */
  boolean total() {
    return code.equals(TOTAL);
  }

  /** A value from 0 to 1 in points. */
  BigDecimal points(BigDecimal value) {
    return value.multiply(max);
  }
}
