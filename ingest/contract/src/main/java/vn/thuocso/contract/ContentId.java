package vn.thuocso.contract;

import java.util.regex.Pattern;

/** Identity of a content within its channel; empty for the channel itself. */
public record ContentId(String value) implements Comparable<ContentId> {

  /** The channel itself. */
  public static final ContentId NONE = new ContentId("");

  private static final Pattern RULE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,95}");

  /** Refuses what is not 1 to 96 letters, digits, dots, underscores, colons or hyphens. */
  public ContentId {
    if (!value.isEmpty() && !RULE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "ContentId is 1 to 96 of A-Z a-z 0-9 . _ : - and begins with a letter or digit, not \""
              + value
              + "\"");
    }
  }

  /** Tells whether this stands for the channel itself. */
  public boolean isNone() {
    return value.isEmpty();
  }

  @Override
  public int compareTo(ContentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
