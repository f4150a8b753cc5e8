package vn.thuocso.bench.load;

/** What an hour must hold: all uses, and those of them that a rule marked. */
public record HourCount(long total, long flagged) {

  static final HourCount ZERO = new HourCount(0, 0);

  HourCount plus(HourCount other) {
    return new HourCount(total + other.total, flagged + other.flagged);
  }
}
