package vn.thuocso.stream.tally;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocso.stream.row.WarehouseRow;

/** Reads rows back as text, {@code table{column=value, …}} without what a test leaves out. */
public final class TestingRows {

  private static final Set<String> TEXTS =
      Set.of(
          "channel_id",
          "content_id",
          "measure",
          "grain",
          "source",
          "file_sha256",
          "topic",
          "poll_id",
          "question",
          "option",
          "stage",
          "topic_refused",
          "reason");
  private static final Set<String> SHORTS =
      Set.of("hour", "day", "partition", "line", "epoch", "first_complete_hour");
  private static final Map<String, Set<String>> BOOLS =
      Map.of(
          "observation", Set.of("missing", "generated"),
          "counter_reading", Set.of("missing", "generated"),
          "counter_flow", Set.of("reset", "missing", "generated"));
  private static final Set<String> DOUBLES = Set.of("estimate", "lower", "upper");

  private TestingRows() {}

  /** Returns the row as text with the wanted columns only. */
  public static String text(WarehouseRow row, String... columns) {
    Set<String> wanted = Set.of(columns);
    ByteBuffer bytes = ByteBuffer.wrap(row.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    String table = row.table().tableName();
    List<String> shown = new ArrayList<>();
    for (String column : row.table().columns()) {
      String value = value(bytes, table, column);
      if (wanted.contains(column)) {
        shown.add(column + "=" + value);
      }
    }
    if (bytes.hasRemaining()) {
      throw new IllegalStateException(table + " has " + bytes.remaining() + " bytes too many");
    }
    return table + shown;
  }

  private static String value(ByteBuffer bytes, String table, String column) {
    if (TEXTS.contains(column)) {
      byte[] text = new byte[length(bytes)];
      bytes.get(text);
      return new String(text, StandardCharsets.UTF_8);
    }
    if (BOOLS.getOrDefault(table, Set.of()).contains(column)) {
      return Boolean.toString(bytes.get() != 0);
    }
    if (SHORTS.contains(column)) {
      return Integer.toString(bytes.getInt());
    }
    return DOUBLES.contains(column)
        ? Double.toString(bytes.getDouble())
        : Long.toString(bytes.getLong());
  }

  private static int length(ByteBuffer bytes) {
    int length = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes.get();
      length |= (next & 0x7F) << shift;
      if (next >= 0) {
        return length;
      }
    }
  }
}
