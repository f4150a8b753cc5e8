package vn.thuocso.embedded.gateway.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.thuocso.embedded.gateway.engine.EngineException;
import vn.thuocso.embedded.gateway.sql.Statement;
import vn.thuocso.embedded.gateway.sql.Statement.Insert;

/** A request's statement, parted from its data. */
final class Query {

  /** Data read before a connection is taken, so that a slow client mostly holds none. */
  private static final int AHEAD = 1 << 20;

  /** Where an INSERT's data must have begun; the same as ClickHouse's own limit. */
  private static final int HEAD = 1 << 18;

  private static final int LONGEST = 16 << 20;
  private static final int QUERY_IS_TOO_LARGE = 307;

  private final Statement statement;
  private final byte[] sql;
  private final InputStream data;

  private Query(Statement statement, byte[] sql, InputStream data) {
    this.statement = statement;
    this.sql = sql;
    this.data = data;
  }

  /** Reads the statement from the address and the body, which ClickHouse joins by a line break. */
  static Query read(String fromAddress, InputStream body) throws IOException, EngineException {
    byte[] address = fromAddress.isEmpty() ? new byte[0] : utf8(fromAddress + "\n");
    Statement alone = Statement.parse(address, address.length);
    if (alone instanceof Insert insert) {
      byte[] rest = Arrays.copyOfRange(address, insert.dataAt(), address.length);
      return of(insert, address, isBlank(rest) ? body : joined(rest, body));
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.write(address);
    text.write(body.readNBytes(HEAD));
    Statement statement = Statement.parse(text.toByteArray(), text.size());
    if (statement instanceof Insert insert && insert.dataAt() < text.size()) {
      byte[] head = text.toByteArray();
      return of(insert, head, joined(Arrays.copyOfRange(head, insert.dataAt(), head.length), body));
    }
    return whole(text, body);
  }

  /** Returns what it is. */
  Statement statement() {
    return statement;
  }

  /** Returns its text; of an INSERT without format and data. */
  byte[] sql() {
    return sql;
  }

  /** Returns what follows an INSERT. */
  InputStream data() {
    return data;
  }

  private static Query whole(ByteArrayOutputStream text, InputStream body)
      throws IOException, EngineException {
    text.write(body.readNBytes(LONGEST));
    if (text.size() > LONGEST) {
      throw new EngineException(
          QUERY_IS_TOO_LARGE, "A statement may have " + LONGEST + " bytes; this one has more");
    }
    byte[] sql = text.toByteArray();
    Statement statement = Statement.parse(sql, sql.length);
    if (statement instanceof Insert insert) {
      byte[] rest = Arrays.copyOfRange(sql, insert.dataAt(), sql.length);
      return of(insert, sql, new ByteArrayInputStream(rest));
    }
    return new Query(statement, sql, InputStream.nullInputStream());
  }

  private static Query of(Insert insert, byte[] text, InputStream data) {
    return new Query(insert, Arrays.copyOf(text, insert.head()), data);
  }

  /** The same query, its data in memory as far as they fit. */
  Query readAhead() throws IOException {
    return new Query(statement, sql, joined(data.readNBytes(AHEAD), data));
  }

  private static InputStream joined(byte[] head, InputStream body) {
    return new SequenceInputStream(new ByteArrayInputStream(head), body);
  }

  private static boolean isBlank(byte[] text) {
    for (byte b : text) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
