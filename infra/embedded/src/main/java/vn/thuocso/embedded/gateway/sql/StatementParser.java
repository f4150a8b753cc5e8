package vn.thuocso.embedded.gateway.sql;

import org.jspecify.annotations.Nullable;
import vn.thuocso.embedded.gateway.sql.Statement.Command;
import vn.thuocso.embedded.gateway.sql.Statement.Insert;
import vn.thuocso.embedded.gateway.sql.Statement.Refused;
import vn.thuocso.embedded.gateway.sql.Statement.Select;
import vn.thuocso.embedded.gateway.sql.Tokens.Kind;

/** Reads one statement; where ClickHouse's parser would stop for an INSERT's data, so does this. */
final class StatementParser {

  private final byte[] text;
  private final int length;
  private final Tokens tokens;
  private @Nullable String refusal;

  StatementParser(byte[] text, int length) {
    this.text = text;
    this.length = length;
    this.tokens = new Tokens(text, 0, length);
  }

  Statement parse() {
    tokens.next();
    while (tokens.is('(')) {
      tokens.next();
    }
    String keyword = tokens.upper();
    return switch (keyword) {
      case "INSERT" -> insert();
      case "SELECT", "WITH" -> refusedOr(new Select(trailingFormat()));
      case "CREATE" -> refusedOr(new Command(created(), trailingFormat()));
      default -> refusedOr(new Command(keyword, trailingFormat()));
    };
  }

  private Statement refusedOr(Statement statement) {
    return refusal == null ? statement : new Refused(refusal);
  }

  /** A temporary table lives in its connection: told apart, as SET and USE are. */
  private String created() {
    tokens.next();
    return tokens.isKeyword("TEMPORARY") ? "SET" : "CREATE";
  }

  private Statement insert() {
    skipTarget();
    int depth = 0;
    while (true) {
      int before = tokens.position();
      if (tokens.next() == Kind.END) {
        return new Insert(length, length, null);
      }
      if (tokens.is('(')) {
        depth++;
      } else if (tokens.is(')')) {
        depth--;
      } else if (tokens.isKeyword("SELECT") || tokens.isKeyword("WITH")) {
        return refusedOr(new Command("INSERT", trailingFormat()));
      } else if (depth == 0 && tokens.isKeyword("VALUES")) {
        return new Insert(before, tokens.position(), "Values");
      } else if (depth == 0 && tokens.isKeyword("FORMAT")) {
        return formatted(before);
      } else if (depth == 0 && tokens.is(';')) {
        return new Insert(before, tokens.position(), null);
      }
    }
  }

  /** The table may bear a keyword's name, so it is passed over before keywords are looked for. */
  private void skipTarget() {
    tokens.next();
    if (tokens.isKeyword("INTO")) {
      tokens.next();
    }
    if (tokens.isKeyword("TABLE") || tokens.isKeyword("FUNCTION")) {
      tokens.next();
    }
    int mark = tokens.position();
    while (mark < length && text[mark] == '.') {
      tokens.next();
      tokens.next();
      mark = tokens.position();
    }
  }

  /** Data begin behind the format's name: after blanks and one line break, as ClickHouse has it. */
  private Insert formatted(int head) {
    tokens.next();
    String format = tokens.raw();
    int at = tokens.position();
    while (at < length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\f')) {
      at++;
    }
    if (at < length && text[at] == ';') {
      at++;
    }
    if (at < length && text[at] == '\r') {
      at++;
    }
    if (at < length && text[at] == '\n') {
      at++;
    }
    return new Insert(head, at, format);
  }

  private @Nullable String trailingFormat() {
    String format = null;
    int depth = 0;
    for (Kind kind = tokens.next(); kind != Kind.END; kind = tokens.next()) {
      if (tokens.is('(') || tokens.is('[')) {
        depth++;
      } else if (tokens.is(')') || tokens.is(']')) {
        depth--;
      } else if (depth == 0 && tokens.isKeyword("FORMAT")) {
        format = formatAtEnd();
      } else {
        refuse(depth);
      }
    }
    return format;
  }

  private void refuse(int depth) {
    Tokens ahead = new Tokens(text, tokens.position(), length);
    if (tokens.is(';') && !onlySemicolons(ahead)) {
      refusal = "Multi-statements are not allowed";
    } else if (depth == 0 && tokens.isKeyword("INTO")) {
      ahead.next();
      refusal = ahead.isKeyword("OUTFILE") ? "INTO OUTFILE is not allowed" : refusal;
    }
  }

  private static boolean onlySemicolons(Tokens ahead) {
    Kind kind = ahead.next();
    while (ahead.is(';')) {
      kind = ahead.next();
    }
    return kind == Kind.END;
  }

  /** "format" may be a column: only a word with the end, ';' or SETTINGS behind it names one. */
  private @Nullable String formatAtEnd() {
    if (tokens.next() != Kind.WORD) {
      return null;
    }
    String name = tokens.raw();
    Tokens ahead = new Tokens(text, tokens.position(), length);
    boolean last = ahead.next() == Kind.END || ahead.is(';') || ahead.isKeyword("SETTINGS");
    return last ? name : null;
  }
}
