package vn.thuocso.dashboard.score;

import vn.thuocso.dashboard.shell.PlainText;

/** A parameter's word that could not be followed; a long one is cut. */
public record UnknownWord(String parameter, String word) {

  private static final int SHOWN = 40;

  /** Makes the word fit to be repeated on a page. */
  public UnknownWord {
    String plain = PlainText.of(word);
    word =
        plain.length() > SHOWN
            ? plain.substring(0, plain.offsetByCodePoints(0, SHOWN / 2)) + "…"
            : plain;
  }
}
