package vn.thuocso.embedded.gateway.engine;

import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** A SELECT in progress; closed before its end it is cancelled. */
public final class ResultStream implements AutoCloseable {

  private final EngineConnection owner;
  private final Pointer connection;
  private final EngineResult stream;
  private boolean ended;

  ResultStream(EngineConnection owner, Pointer connection, EngineResult stream) {
    this.owner = owner;
    this.connection = connection;
    this.stream = stream;
  }

  /** The next chunk, to be closed by the caller, or null at the end. */
  public @Nullable EngineResult next() throws EngineException {
    if (ended) {
      return null;
    }
    EngineResult chunk;
    try {
      chunk = owner.checked(LibChdb.streamFetchResult(connection, stream.pointer()));
    } catch (EngineException e) {
      ended = true;
      throw e;
    }
    if (chunk.length() == 0) {
      ended = true;
      chunk.close();
      return null;
    }
    return chunk;
  }

  @Override
  public void close() {
    if (!ended) {
      owner.spoil();
      LibChdb.streamCancelQuery(connection, stream.pointer());
    }
    stream.close();
  }
}
