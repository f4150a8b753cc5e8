package vn.thuocso.contract;

import java.util.regex.Pattern;

/** Identity of a poll, for ever; letter case matters. */
public record PollId(String value) implements Comparable<PollId> {

  private static final Pattern RULE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,95}");

  /** Refuses what is not 1 to 96 letters, digits, dots, underscores, colons or hyphens. */
  public PollId {
    if (!RULE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "PollId is 1 to 96 of A-Z a-z 0-9 . _ : - and begins with a letter or digit, not \""
              + value
              + "\"");
    }
  }

  @Override
  public int compareTo(PollId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
