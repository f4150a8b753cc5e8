package vn.thuocso.embedded.gateway.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thuocso.embedded.gateway.engine.EngineConnection;
import vn.thuocso.embedded.gateway.engine.EngineException;
import vn.thuocso.embedded.gateway.engine.EngineResult;
import vn.thuocso.embedded.gateway.engine.InsertStream;
import vn.thuocso.embedded.gateway.engine.ResultStream;
import vn.thuocso.embedded.gateway.engine.Summary;
import vn.thuocso.embedded.gateway.sql.KillQuery;
import vn.thuocso.embedded.gateway.sql.Statement;
import vn.thuocso.embedded.gateway.wire.RowBinaryHeader;

/** Runs one statement on its connection and sends what comes of it. */
final class Execution {

  private static final String DEFAULT_FORMAT = "TabSeparated";
  private static final int LONGEST_HEADER = 1 << 20;

  private final Request request;
  private final Reply reply;

  Execution(Request request, Reply reply) {
    this.request = request;
    this.reply = reply;
  }

  void run(EngineConnection connection, Query query) throws IOException, EngineException {
    Statement statement = query.statement();
    if (statement instanceof Statement.Insert insert) {
      insert(connection, query, insert);
    } else if (statement instanceof Statement.Select select) {
      select(connection, query, format(select.format()));
    } else if (statement instanceof Statement.Command command) {
      whole(connection, KillQuery.byTag(command, query.sql()), format(command.format()));
    } else {
      throw new IllegalStateException("a refused statement came as far as its execution");
    }
  }

  private String format(@Nullable String own) {
    return own == null ? request.format().orElse(DEFAULT_FORMAT) : own;
  }

  private void insert(EngineConnection connection, Query query, Statement.Insert insert)
      throws IOException, EngineException {
    String format = insert.format() == null ? request.format().orElse("Values") : insert.format();
    Summary summary;
    try (InsertStream stream =
        connection.insert(tagged(query.sql()), format, request.placeholders())) {
      append(stream, query);
      summary = stream.finish();
    }
    reply.done(format, summary);
  }

  private static void append(InsertStream stream, Query query) throws EngineException {
    try {
      stream.append(query.data());
    } catch (IOException e) {
      throw new EngineException(33, "Cannot read all of the body: " + e.getMessage());
    }
  }

  private void select(EngineConnection connection, Query query, String format)
      throws IOException, EngineException {
    if (!Formats.streams(format)) {
      whole(connection, query.sql(), format);
      return;
    }
    try (ResultStream stream =
        connection.stream(tagged(query.sql()), format, request.placeholders())) {
      EngineResult first = stream.next();
      if (first != null) {
        send(stream, first, format);
        return;
      }
    }
    // No chunk came: of an empty result only the complete form has the header.
    whole(connection, query.sql(), format);
  }

  private void send(ResultStream stream, EngineResult first, String format)
      throws IOException, EngineException {
    byte[] header;
    OutputStream out;
    try (first) {
      header = header(first, format);
      out = reply.body(format, first.summary());
      first.writeTo(out, 0);
    }
    for (EngineResult chunk = stream.next(); chunk != null; chunk = stream.next()) {
      try (EngineResult current = chunk) {
        current.writeTo(out, repeated(current, header));
      }
    }
    out.close();
  }

  private static byte[] header(EngineResult first, String format) throws EngineException {
    int lists = Formats.headerLists(format);
    if (lists == 0) {
      return new byte[0];
    }
    byte[] head = first.head(LONGEST_HEADER);
    int length = RowBinaryHeader.length(head, lists);
    if (length < 0) {
      throw new EngineException(1002, "The result's header is not whole in its first chunk");
    }
    return Arrays.copyOf(head, length);
  }

  /** Every chunk begins with the header again, and a client would read it as rows. */
  private static int repeated(EngineResult chunk, byte[] header) throws EngineException {
    if (header.length > 0 && !Arrays.equals(chunk.head(header.length), header)) {
      throw new EngineException(1002, "A chunk of the result does not begin with the header");
    }
    return header.length;
  }

  private void whole(EngineConnection connection, byte[] sql, String format)
      throws IOException, EngineException {
    try (EngineResult result = connection.query(tagged(sql), format, request.placeholders())) {
      if (result.length() == 0) {
        reply.done(format, result.summary());
        return;
      }
      try (OutputStream out = reply.body(format, result.summary())) {
        result.writeTo(out, 0);
      }
    }
  }

  /** The engine knows no query id of ours; a comment with it can be found among the processes. */
  private byte[] tagged(byte[] sql) {
    byte[] tag = KillQuery.tag(request.queryId()).getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream text = new ByteArrayOutputStream(tag.length + sql.length);
    text.writeBytes(tag);
    text.writeBytes(sql);
    return text.toByteArray();
  }
}
