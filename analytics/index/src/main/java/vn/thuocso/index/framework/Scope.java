package vn.thuocso.index.framework;

/**
 * Over which editions a step takes what it compares with: least and greatest value, mean, standard
 * deviation, ranks, percentiles.
 */
public sealed interface Scope {
  /** The edition itself. */
  Scope PERIOD = new OwnPeriod();

  /** The edition itself: scores compare units, not years. */
  record OwnPeriod() implements Scope {}

  /** All editions of the data as one column (COINr 1.1 {@code Normalise.purse}, global). */
  record AllPeriods() implements Scope {}

  /** One edition for all, as a base year; values outside its range leave the scale. */
  record Baseline(String period) implements Scope {}
}
