package vn.thuocso.embedded.gateway.wire;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import net.jpountz.lz4.LZ4Exception;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4SafeDecompressor;

/** Reads ClickHouse's compressed blocks; a block that was damaged on its way ends the reading. */
public final class BlockInput extends InputStream {

  private static final int LIMIT = 64 << 20;

  private final InputStream in;
  private final LZ4SafeDecompressor decompressor = LZ4Factory.fastestInstance().safeDecompressor();
  private byte[] packed = new byte[0];
  private byte[] plain = new byte[0];
  private int at;
  private int end;

  /** Reads blocks from there. */
  public BlockInput(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (at == end) {
      if (!nextBlock()) {
        return -1;
      }
    }
    int some = Math.min(length, end - at);
    System.arraycopy(plain, at, into, offset, some);
    at += some;
    return some;
  }

  private boolean nextBlock() throws IOException {
    byte[] head = in.readNBytes(BlockOutput.HEAD);
    if (head.length == 0) {
      return false;
    }
    if (head.length < BlockOutput.HEAD) {
      throw new EOFException("the body ends inside the head of a compressed block");
    }
    ByteBuffer fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    int method = head[16] & 0xff;
    int size = fields.getInt(17);
    int plainSize = fields.getInt(21);
    if (size < 9 || size > LIMIT || plainSize < 0 || plainSize > LIMIT) {
      throw new IOException("a compressed block of " + size + " to " + plainSize + " bytes");
    }
    fill(head, size);
    verify(fields, size);
    unpack(method, size - 9, plainSize);
    return true;
  }

  /** Method, sizes and data in one array, which is what the checksum covers. */
  private void fill(byte[] head, int size) throws IOException {
    packed = packed.length < size ? new byte[size] : packed;
    System.arraycopy(head, 16, packed, 0, 9);
    if (in.readNBytes(packed, 9, size - 9) < size - 9) {
      throw new EOFException("the body ends inside a compressed block");
    }
  }

  private void verify(ByteBuffer fields, int size) throws IOException {
    CityHash128.Hash hash = CityHash128.of(packed, 0, size);
    if (hash.low() != fields.getLong(0) || hash.high() != fields.getLong(8)) {
      throw new IOException("the checksum of a compressed block does not match");
    }
  }

  private void unpack(int method, int size, int plainSize) throws IOException {
    plain = plain.length < plainSize ? new byte[plainSize] : plain;
    at = 0;
    end = plainSize;
    if (method == BlockOutput.NONE && size == plainSize) {
      plain = Arrays.copyOfRange(packed, 9, 9 + size);
    } else if (method == BlockOutput.LZ4) {
      lz4(size, plainSize);
    } else if (method == BlockOutput.ZSTD) {
      zstd(size, plainSize);
    } else {
      throw new IOException("a block compressed by method " + method + " is not supported");
    }
  }

  private void zstd(int size, int plainSize) throws IOException {
    try {
      if (Zstd.decompressByteArray(plain, 0, plainSize, packed, 9, size) != plainSize) {
        throw new IOException("a compressed block is shorter than it says");
      }
    } catch (ZstdException e) {
      throw new IOException("a compressed block cannot be read", e);
    }
  }

  private void lz4(int size, int plainSize) throws IOException {
    try {
      if (decompressor.decompress(packed, 9, size, plain, 0, plainSize) != plainSize) {
        throw new IOException("a compressed block is shorter than it says");
      }
    } catch (LZ4Exception e) {
      throw new IOException("a compressed block cannot be read", e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
