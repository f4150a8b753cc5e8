package vn.thuocso.dashboard.scoring.measured;

/**
 * What each unit has for one indicator.
 *
 * <p>Every question takes {@code :first}, {@code :last}, {@code :today} (days, see {@link Scope})
 * and {@code :cleaned} (1 or 0) and answers the columns of {@link FindingRow}, one row for a unit.
 * A fact belongs to the unit that owned its channel at the start of the fact's own period.
 */
interface MeasuredQuestion {

  /** The code of the indicator. */
  String indicator();

  /** What the columns hold. */
  Shape shape();

  /** What a unit has that the answer does not name. */
  Finding otherwise();

  /** The question. */
  String sql();

  /** What an answer is made of. */
  enum Shape {
    COUNTS,
    AMOUNT,
    PARTS
  }
}
