package vn.thuocso.embedded.gateway.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Factory;

/**
 * Writes ClickHouse's compressed blocks.
 *
 * <p>A block is its checksum (16 bytes), the method, the size from the method on, the size of the
 * plain data, and the data.
 */
public final class BlockOutput extends OutputStream {

  static final int HEAD = 25;
  static final int LZ4 = 0x82;
  static final int ZSTD = 0x90;
  static final int NONE = 0x02;
  private static final int PLAIN = 1 << 18;

  private final OutputStream out;
  private final LZ4Compressor lz4 = LZ4Factory.fastestInstance().fastCompressor();
  private final byte[] plain = new byte[PLAIN];
  private final byte[] packed = new byte[HEAD + lz4.maxCompressedLength(PLAIN)];
  private int filled;

  /** Writes blocks to there. */
  public BlockOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    for (int done = 0; done < length; ) {
      int some = Math.min(length - done, PLAIN - filled);
      System.arraycopy(from, offset + done, plain, filled, some);
      filled += some;
      done += some;
      if (filled == PLAIN) {
        writeBlock();
      }
    }
  }

  private void writeBlock() throws IOException {
    int size = 9 + lz4.compress(plain, 0, filled, packed, HEAD);
    ByteBuffer head = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    head.put(16, (byte) LZ4).putInt(17, size).putInt(21, filled);
    CityHash128.Hash hash = CityHash128.of(packed, 16, size);
    head.putLong(0, hash.low()).putLong(8, hash.high());
    out.write(packed, 0, 16 + size);
    filled = 0;
  }

  @Override
  public void flush() throws IOException {
    if (filled > 0) {
      writeBlock();
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
