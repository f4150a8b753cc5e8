package vn.thuocso.warehouse.row;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes the values of one row in ClickHouse's RowBinary: little-endian, nothing in between. */
public final class RowBinary {

  private byte[] bytes = new byte[160];
  private int length;

  /** Writes a String or LowCardinality(String). */
  public RowBinary text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    varint(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
    return this;
  }

  /** Writes a Bool. */
  public RowBinary bool(boolean value) {
    return little(value ? 1 : 0, Byte.BYTES);
  }

  /** Writes 8 bits: UInt8. */
  public RowBinary int8(int value) {
    return little(value, Byte.BYTES);
  }

  /** Writes 16 bits: UInt16. */
  public RowBinary int16(int value) {
    return little(value, Short.BYTES);
  }

  /** Writes 32 bits: UInt32, Int32, Date32 (days), DateTime (seconds), Decimal(9, s). */
  public RowBinary int32(long value) {
    return little(value, Integer.BYTES);
  }

  /** Writes 64 bits: UInt64, Int64, DateTime64(3) (milliseconds), Decimal(18, s). */
  public RowBinary int64(long value) {
    return little(value, Long.BYTES);
  }

  /** Writes a Float64. */
  public RowBinary float64(double value) {
    return int64(Double.doubleToRawLongBits(value));
  }

  /** Writes a Nullable. */
  public <T> RowBinary nullable(@Nullable T value, BiConsumer<RowBinary, T> write) {
    bool(value == null);
    if (value != null) {
      write.accept(this, value);
    }
    return this;
  }

  /** Writes an Array. */
  public <T> RowBinary array(List<T> values, BiConsumer<RowBinary, T> write) {
    varint(values.size());
    values.forEach(value -> write.accept(this, value));
    return this;
  }

  /** Returns what has been written. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void varint(int value) {
    room(5);
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  private RowBinary little(long value, int size) {
    room(size);
    for (int i = 0; i < size; i++) {
      bytes[length++] = (byte) (value >>> (8 * i));
    }
    return this;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
