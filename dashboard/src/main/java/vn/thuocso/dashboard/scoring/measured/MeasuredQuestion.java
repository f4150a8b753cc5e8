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

  /**
   * What the answer is counted from: the same question, down to the records, in the columns of
   * {@link Trace}. The {@code above} of a unit's rows makes its numerator, as {@link #fold} says.
   */
  String lineage();

  /** How rows of the lineage make the numerator. */
  default Fold fold() {
    return shape() == Shape.PARTS ? Fold.KINDS : Fold.SUM;
  }

  /** What an answer is made of. */
  enum Shape {
    COUNTS,
    AMOUNT,
    PARTS
  }

  /** From rows to a numerator. */
  enum Fold {
    /** The sum of {@code above}. */
    SUM,
    /** The median of {@code part}, each as often as {@code below} says. */
    MEDIAN,
    /** The kinds of channels with some {@code above}. */
    KINDS
  }
}
