package vn.thuocso.stream.row;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import vn.thuocso.stream.type.Format;
import vn.thuocso.stream.type.FormatType;
import vn.thuocso.warehouse.row.RowBinary;
import vn.thuocso.warehouse.row.Table;

/**
 * One row on its way to the warehouse, encoded; or several that must arrive together.
 *
 * @param table where it belongs
 * @param bytes its values in RowBinary, in the order of {@link Table#columns}; of several rows one
 *     after another
 */
@SuppressWarnings("ArrayRecordComponent") // Millions pass by; none is compared or changed.
public record WarehouseRow(Table table, byte[] bytes) {

  /** How Flink serialises it. */
  public static final FormatType<WarehouseRow> TYPE =
      FormatType.of(WarehouseRow.class, new RowFormat());

  private static final Table[] TABLES = Table.values();

  static WarehouseRow of(Table table, RowBinary row) {
    return new WarehouseRow(table, row.bytes());
  }

  /** Writes a row between two steps of one run; never into state. */
  public static final class RowFormat implements Format<WarehouseRow> {

    private static final long serialVersionUID = 1L;

    @Override
    public int version() {
      return 1;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // Between two steps of one run; never stored.
    public void write(WarehouseRow row, DataOutput out) throws IOException {
      out.writeByte(row.table.ordinal());
      out.writeInt(row.bytes.length);
      out.write(row.bytes);
    }

    @Override
    public WarehouseRow read(DataInput in, int version) throws IOException {
      Table table = TABLES[in.readByte()];
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return new WarehouseRow(table, bytes);
    }
  }
}
