package vn.thuocso.warehouse.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocso.warehouse.TestingWarehouse;
import vn.thuocso.warehouse.WarehouseClient;
import vn.thuocso.warehouse.WarehouseSettings;
import vn.thuocso.warehouse.schema.Schema;

/**
 * No row is refused for its data: every column takes every bit pattern of its width and any text.
 *
 * <p>What the decoders let through is far narrower; so a refused row means that the table is
 * another one than the job knows.
 */
class BordersIT {

  private static final WarehouseSettings SETTINGS = TestingWarehouse.fresh();

  static {
    Schema.apply(SETTINGS);
  }

  /** Values at a border of every type. */
  private enum Border {
    LOWEST(Long.MIN_VALUE, -Double.MAX_VALUE, "\0\n\t\u001f\\'\"", 1),
    ZERO(0, 0, "", 0),
    HIGHEST(Long.MAX_VALUE, Double.NaN, "ỡ".repeat(400_000), 1_000),
    ALL_BITS(-1, Double.POSITIVE_INFINITY, "\uD800", 2);

    private final long number;
    private final double real;
    private final String text;
    private final int many;

    Border(long number, double real, String text, int many) {
      this.number = number;
      this.real = real;
      this.text = text;
      this.many = many;
    }

    /** Writes a value of the type; so wide that the border is one of the width itself. */
    void write(RowBinary row, String type) {
      if (type.startsWith("Nullable(")) {
        row.nullable(this == ZERO ? null : type.substring(9, type.length() - 1), this::write);
      } else if (type.startsWith("Array(")) {
        String inner = type.substring(6, type.length() - 1);
        row.array(Collections.nCopies(many, inner), this::element);
      } else {
        scalar(row, type);
      }
    }

    private void element(RowBinary row, String type) {
      scalar(row, type.contains("String") ? "code" : type);
    }

    private void scalar(RowBinary row, String type) {
      switch (type) {
        case "code" -> row.text("003");
        case "String", "LowCardinality(String)" -> row.text(text);
        case "Bool" -> row.bool(number < 0);
        case "UInt8" -> row.int8((int) number);
        case "UInt16" -> row.int16((int) number);
        case "UInt32", "Date32", "DateTime('UTC')", "Decimal(9, 6)" -> row.int32(narrow());
        case "UInt64", "DateTime64(3, 'UTC')", "Decimal(18, 3)", "Decimal(18, 6)" ->
            row.int64(number);
        case "Float64" -> row.float64(real);
        default ->
            throw new IllegalArgumentException("A type that this test does not know: " + type);
      }
    }

    private long narrow() {
      return number == Long.MIN_VALUE || number == Long.MAX_VALUE ? number >> Integer.SIZE : number;
    }
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void everyTableTakesEveryValueThatItsColumnsCanCarry(Table table) {
    try (WarehouseClient client = WarehouseClient.open(SETTINGS)) {
      long before = count(client, table);
      List<byte[]> rows = new ArrayList<>();
      for (Border border : Border.values()) {
        RowBinary row = new RowBinary();
        types(client, table).forEach(type -> border.write(row, type));
        rows.add(row.bytes());
      }
      client.insert(table, rows);
      assertThat(count(client, table) - before).isEqualTo(Border.values().length);
    }
  }

  private static List<String> types(WarehouseClient client, Table table) {
    return client
        .query(
            "SELECT type FROM system.columns WHERE database = currentDatabase() AND table = '%s'"
                    .formatted(table.tableName())
                + " ORDER BY position")
        .stream()
        .map(row -> row.getString("type"))
        .toList();
  }

  private static long count(WarehouseClient client, Table table) {
    return client
        .query("SELECT toInt64(count()) AS n FROM " + table.tableName())
        .get(0)
        .getLong("n");
  }
}
