package vn.thuocso.index.problem;

/**
 * One thing wrong with an input: the rule that it breaks, the offending value as it was read, where
 * it stands, and a Vietnamese sentence that says what is wrong and what to do. Control characters
 * that an input brings along are made visible.
 */
public record Problem(Rule rule, String value, Place place, String sentence) {
  public Problem {
    value = Visible.of(value);
    sentence = Visible.of(sentence);
  }

  /** What two problems share where one tells what the other has told. */
  public record Breach(Rule rule, Place place) {}

  /** The rule and the place. */
  public Breach breach() {
    return new Breach(rule, place);
  }

  @Override
  public String toString() {
    return place + ": " + rule.code() + ": " + sentence;
  }
}
