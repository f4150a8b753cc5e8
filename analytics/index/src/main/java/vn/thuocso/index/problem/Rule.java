package vn.thuocso.index.problem;

/** The closed list of rules an input can break. */
public enum Rule {
  UNREADABLE("not readable as text, YAML or CSV"),
  UNKNOWN_FIELD("a field that the format does not have"),
  ABSENT_FIELD("a field that has to be there"),
  WRONG_TYPE("another type than the field has"),
  OUT_OF_RANGE("a value outside its range"),
  DUPLICATE("a code or unit given twice"),
  CYCLE("a node that is below itself"),
  UNKNOWN_CODE("a code that nothing defines"),
  WEIGHTS("weights that do not sum, or are negative"),
  GOALPOSTS("goalposts that are equal or against the direction"),
  STEP_NOT_ALLOWED("a step that the scoring does not have, or in the wrong place"),
  NOT_A_NUMBER("text where a number belongs"),
  DECIMAL_COMMA("a comma where the decimal point belongs"),
  AMBIGUOUS("a value that can be read in two ways"),
  STATE_MISMATCH("a state that contradicts the value beside it"),
  CONSTANT_COLUMN("an indicator without spread where a step divides by it"),
  ALL_MISSING("an indicator without any value where a step needs one"),
  NOT_POSITIVE("zero or negative under a logarithm or geometric mean"),
  ORDER_REVERSED("a step that would make the better the worse"),
  ZERO_DENOMINATOR("a denominator of zero without the indicator's rule for it"),
  NEGATIVE("a negative count"),
  UNKNOWN_ENGINE("a bundle of an engine version that this one does not know"),
  MISMATCH("a recomputed figure that differs");

  private final String meaning;

  Rule(String meaning) {
    this.meaning = meaning;
  }

  /** The stable name for programs, as {@code weights}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** What it means, in English, for documentation. */
  public String meaning() {
    return meaning;
  }
}
