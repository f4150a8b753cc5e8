package vn.thuocso.bench.load;

/** What an hour must hold: all uses, and those of them that a rule marked. */
record HourCount(long total, long flagged) {

  HourCount plus(HourCount other) {
    return new HourCount(total + other.total, flagged + other.flagged);
  }
}
