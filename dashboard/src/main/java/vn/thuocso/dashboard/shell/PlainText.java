package vn.thuocso.dashboard.shell;

/** Text that reads as it is written: without control characters and hidden turns of direction. */
public final class PlainText {

  private PlainText() {}

  /** Whether nothing in the text is hidden from its reader; line breaks and tabs are not. */
  public static boolean holds(String text) {
    return text.codePoints().noneMatch(PlainText::isHidden);
  }

  /** The text without what is hidden from its reader. */
  public static String of(String text) {
    return holds(text) ? text : kept(text);
  }

  /** Whether the text is one line, without tabs. */
  static boolean isOneLine(String text) {
    return text.codePoints().noneMatch(PlainText::isLayout);
  }

  /** The text on one line. */
  static String oneLine(String text) {
    return text.replaceAll("[\\t\\n\\r]+", " ");
  }

  private static String kept(String text) {
    return text.codePoints()
        .filter(character -> !isHidden(character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLayout(int character) {
    return character == '\t' || character == '\n' || character == '\r';
  }

  /** NUL is text to nobody, PostgreSQL included; the others make a name look like another one. */
  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> !isLayout(character);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      default -> isTurn(character);
    };
  }

  private static boolean isTurn(int character) {
    return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
  }
}
