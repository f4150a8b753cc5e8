package vn.thuocso.embedded.gateway.engine;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An INSERT in progress; closed before {@link #finish()} it is cancelled. */
public final class InsertStream implements AutoCloseable {

  private static final int CHUNK = 1 << 18;

  private final EngineConnection owner;
  private final Pointer insert;
  private boolean finished;

  private InsertStream(EngineConnection owner, Pointer insert) {
    this.owner = owner;
    this.insert = insert;
  }

  static InsertStream started(EngineConnection owner, Pointer insert) throws EngineException {
    InsertStream stream = new InsertStream(owner, insert);
    @Nullable Pointer error = LibChdb.streamInsertError(insert);
    if (error != null) {
      String message = error.getString(0, "UTF-8");
      stream.close();
      throw EngineException.of(message);
    }
    return stream;
  }

  /** Sends all of a body, in bounded memory. */
  public void append(InputStream body) throws IOException, EngineException {
    byte[] bytes = new byte[CHUNK];
    try (Memory chunk = new Memory(CHUNK)) {
      for (int n = body.readNBytes(bytes, 0, CHUNK); n > 0; n = body.readNBytes(bytes, 0, CHUNK)) {
        chunk.write(0, bytes, 0, n);
        if (LibChdb.streamAppend(insert, chunk, n) != 0) {
          throw EngineException.of(error());
        }
      }
    }
  }

  /** Commits; what this returns is in the table. */
  public Summary finish() throws EngineException {
    finished = true;
    try (EngineResult result = owner.checked(LibChdb.streamDone(insert))) {
      return result.summary();
    }
  }

  private @Nullable String error() {
    Pointer error = LibChdb.streamInsertError(insert);
    return error == null ? null : error.getString(0, "UTF-8");
  }

  @Override
  public void close() {
    if (!finished) {
      owner.spoil();
      LibChdb.streamCancelInsert(insert);
    }
    LibChdb.destroyInsertStream(insert);
  }
}
