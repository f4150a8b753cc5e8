package vn.thuocso.dashboard.channel.content;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** A code on paper. Once given it leads to its content for ever. */
public record PrintedCode(String value) {

  private static final Pattern RULE = Pattern.compile("[0-9A-Za-z]{4,16}");

  /** Letters and digits that cannot be taken for one another, on paper or read aloud. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int LENGTH = 8;

  /** Refuses what is not 4 to 16 letters and digits. */
  public PrintedCode {
    if (!RULE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A printed code is 4 to 16 letters and digits, not \"" + value + "\"");
    }
  }

  /** Draws one of 8 × 10¹¹ codes. */
  static PrintedCode draw(SecureRandom random) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new PrintedCode(code.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
