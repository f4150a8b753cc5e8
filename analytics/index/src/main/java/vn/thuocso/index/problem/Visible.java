package vn.thuocso.index.problem;

/**
 * Text for a screen: what would steer a terminal, turn the direction of writing or hide is shown by
 * its code point, as {@code ⟨U+001B⟩}.
 */
public final class Visible {
  private Visible() {}

  /** One line; line ends are shown too. */
  public static String of(String text) {
    return shown(text, false);
  }

  /** Several lines; only ends of lines stay as they are. */
  public static String lines(String text) {
    return shown(text, true);
  }

  /** Whether a character only steers how others are shown, or is none at all. */
  public static boolean hides(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static String shown(String text, boolean linesStay) {
    if (text.codePoints().noneMatch(Visible::hides)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (hides(character) && !(linesStay && character == '\n')) {
                shown.append("⟨U+%04X⟩".formatted(character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return shown.toString();
  }
}
