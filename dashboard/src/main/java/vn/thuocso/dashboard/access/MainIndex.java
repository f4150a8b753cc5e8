package vn.thuocso.dashboard.access;

import java.util.regex.Pattern;

/** The code of a main index, the field to which a verifier can be bound. */
public record MainIndex(String code) implements Comparable<MainIndex> {

  private static final Pattern RULE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

  /** Refuses anything but a short code. */
  public MainIndex {
    if (!isCode(code)) {
      throw new IllegalArgumentException("Not the code of a main index: \"" + code + "\"");
    }
  }

  /** Whether a text can be such a code. */
  public static boolean isCode(String text) {
    return RULE.matcher(text).matches();
  }

  @Override
  public int compareTo(MainIndex other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
