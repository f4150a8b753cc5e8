package vn.thuocso.embedded.gateway.engine;

import com.sun.jna.Pointer;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A result, or a chunk of one, in the engine's own memory until closed. */
public final class EngineResult implements AutoCloseable {

  private static final int COPY = 1 << 16;

  private final Pointer result;
  private boolean closed;

  EngineResult(Pointer result) {
    this.result = result;
  }

  Pointer pointer() {
    return result;
  }

  /** Bytes of output. */
  public long length() {
    return LibChdb.resultLength(result);
  }

  /** What the statement read and wrote. */
  public Summary summary() {
    return new Summary(
        LibChdb.resultStorageRowsRead(result),
        LibChdb.resultStorageBytesRead(result),
        LibChdb.resultRowsWritten(result),
        LibChdb.resultBytesWritten(result));
  }

  /** Copies the output's first bytes, at most so many. */
  public byte[] head(int atMost) {
    @Nullable Pointer buffer = LibChdb.resultBuffer(result);
    int length = (int) Math.min(atMost, length());
    return buffer == null ? new byte[0] : buffer.getByteArray(0, length);
  }

  /** Writes the output from an offset on. */
  public void writeTo(OutputStream out, long from) throws IOException {
    @Nullable Pointer buffer = LibChdb.resultBuffer(result);
    if (buffer == null) {
      return;
    }
    long length = length();
    byte[] copy = new byte[(int) Math.max(0, Math.min(COPY, length - from))];
    for (long at = from; at < length; at += copy.length) {
      int some = (int) Math.min(copy.length, length - at);
      buffer.read(at, copy, 0, some);
      out.write(copy, 0, some);
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      LibChdb.destroyQueryResult(result);
    }
  }
}
