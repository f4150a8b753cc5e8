package vn.thuocso.demo.declared;

/** One line of the file: what a unit states of one criterion. Empty cells are empty text. */
record Statement(String state, String value, String numerator, String denominator, String extra) {

  static final Statement MISSING = new Statement("MISSING", "", "", "", "");
  static final Statement FREED = new Statement("NOT_APPLICABLE", "", "", "", "");

  static Statement value(String value) {
    return new Statement("", value, "", "", "");
  }

  static Statement counts(long numerator, long denominator) {
    return new Statement("", "", Long.toString(numerator), Long.toString(denominator), "");
  }

  /** Nobody came; a trial tells whether anybody would have been answered. */
  static Statement nobody(boolean trialPassed) {
    return new Statement("", "", "0", "0", trialPassed ? "PROBE_PASSED" : "PROBE_FAILED");
  }

  /** Too few people to be shown: the denominator itself is hidden. */
  static Statement tooFew() {
    return new Statement("SUPPRESSED:DEN", "", "", "", "");
  }
}
