package vn.thuocso.embedded.gateway.sql;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Walks over the tokens of a statement's bytes, skipping blanks and comments.
 *
 * <p>Works on bytes: all syntax is ASCII, and what follows an INSERT may be binary.
 */
final class Tokens {

  enum Kind {
    WORD,
    QUOTED,
    SIGN,
    /** The text ended, perhaps inside a quote or a comment. */
    END
  }

  private final byte[] text;
  private final int end;
  private int at;
  private int start;
  private Kind kind = Kind.END;

  Tokens(byte[] text, int from, int end) {
    this.text = text;
    this.at = from;
    this.end = end;
  }

  Kind next() {
    skipBlanksAndComments();
    start = at;
    if (at >= end) {
      kind = Kind.END;
    } else if (isWord(text[at])) {
      while (at < end && isWord(text[at])) {
        at++;
      }
      kind = Kind.WORD;
    } else if (text[at] == '\'' || text[at] == '"' || text[at] == '`') {
      kind = quoted(text[at]) ? Kind.QUOTED : Kind.END;
    } else {
      at++;
      kind = Kind.SIGN;
    }
    return kind;
  }

  int start() {
    return start;
  }

  int position() {
    return at;
  }

  /** The current token in upper case; empty at the end. */
  String upper() {
    return kind == Kind.END ? "" : raw().toUpperCase(Locale.ROOT);
  }

  String raw() {
    return new String(text, start, at - start, StandardCharsets.ISO_8859_1);
  }

  boolean is(char sign) {
    return kind == Kind.SIGN && text[start] == sign;
  }

  boolean isKeyword(String word) {
    return kind == Kind.WORD && raw().equalsIgnoreCase(word);
  }

  private boolean quoted(byte quote) {
    for (at++; at < end; at++) {
      if (text[at] == '\\') {
        at++;
      } else if (text[at] == quote) {
        at++;
        if (at >= end || text[at] != quote) {
          return true;
        }
      }
    }
    at = end;
    return false;
  }

  private void skipBlanksAndComments() {
    while (at < end) {
      if (text[at] <= ' ' && text[at] >= 0) {
        at++;
      } else if (starts("--") || starts("# ") || starts("#!")) {
        at = after("\n");
      } else if (starts("/*")) {
        at += 2;
        at = after("*/");
      } else {
        return;
      }
    }
  }

  private boolean starts(String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (at + i >= end || text[at + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int after(String mark) {
    while (at < end && !starts(mark)) {
      at++;
    }
    return Math.min(end, at + mark.length());
  }

  private static boolean isWord(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || b == '$'
        || b < 0;
  }
}
