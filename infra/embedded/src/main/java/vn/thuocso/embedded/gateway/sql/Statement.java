package vn.thuocso.embedded.gateway.sql;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a statement is, as far as its handling depends on it. */
public sealed interface Statement {

  /** An INSERT with its data behind it, from {@code dataAt} on; {@code head} bytes are syntax. */
  record Insert(int head, int dataAt, @Nullable String format) implements Statement {}

  /** A SELECT, with the format it names itself, if any. */
  record Select(@Nullable String format) implements Statement {}

  /** Anything else: DDL, SHOW, SET, KILL, INSERT … SELECT. */
  record Command(String keyword, @Nullable String format) implements Statement {

    private static final Set<String> READS =
        Set.of("SHOW", "DESCRIBE", "DESC", "EXPLAIN", "EXISTS", "CHECK");
    private static final Set<String> CHANGES_CONNECTION = Set.of("SET", "USE");

    private boolean reads() {
      return READS.contains(keyword);
    }

    /** Whether it leaves its mark on the connection. */
    public boolean changesConnection() {
      return CHANGES_CONNECTION.contains(keyword);
    }
  }

  /** What must not run: several statements at once, or one that writes a file of the server's. */
  record Refused(String reason) implements Statement {}

  /** Whether it only reads. */
  default boolean readsOnly() {
    return this instanceof Select || (this instanceof Command command && command.reads());
  }

  /** Reads a statement from the first {@code length} bytes. */
  static Statement parse(byte[] text, int length) {
    return new StatementParser(text, length).parse();
  }
}
