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

  /** Whether it tells what another one has told: the same rule at the same place. */
  public boolean repeats(Problem other) {
    return rule == other.rule && place.equals(other.place);
  }

  @Override
  public String toString() {
    return place + ": " + rule.code() + ": " + sentence;
  }
}
