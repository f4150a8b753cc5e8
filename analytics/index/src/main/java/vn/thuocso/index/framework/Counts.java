package vn.thuocso.index.framework;

/**
 * What numbers an indicator can have at all, so that an impossible one is refused and not scored.
 *
 * @param whole numerator, denominator or plain reading count things: whole numbers, not negative
 * @param part the numerator is part of the denominator, so it is never greater
 */
public record Counts(boolean whole, boolean part) {
  /** Any number. */
  public static final Counts ANY = new Counts(false, false);

  /** Trials and those of them that were passed. */
  public static final Counts TRIALS = new Counts(true, true);
}
