package vn.thuocso.embedded.gateway.engine;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.StringArray;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** The ClickHouse engine of this process, running from {@link #start} to {@link #close}. */
public final class Engine implements AutoCloseable {

  private static volatile boolean loaded;

  private final EngineOptions options;
  private final EngineConnection anchor;

  private Engine(EngineOptions options) throws EngineException {
    this.options = options;
    // As long as one connection is open, opening and closing others does not stop the engine.
    this.anchor = connect();
  }

  /**
   * Starts the engine over its data.
   *
   * @throws EngineException if it cannot, for example because another process owns the data
   */
  public static Engine start(EngineOptions options) throws EngineException, IOException {
    Files.createDirectories(options.data());
    LibChdb.load(options.library());
    loaded = true;
    // Before the first connection: the engine would replace the JVM's own handlers.
    LibChdb.setSignalHandlersEnabled(0);
    return new Engine(options);
  }

  /** Opens another connection; they run in parallel. */
  public EngineConnection connect() throws EngineException {
    String[] arguments = options.arguments().toArray(new String[0]);
    StringArray argv = new StringArray(arguments, "UTF-8");
    try {
      @Nullable Pointer handle = LibChdb.connect(arguments.length, argv);
      if (handle == null || handle.getPointer(0) == null) {
        throw new EngineException(
            76, "the engine cannot open " + options.data() + "; another process may own it");
      }
      return new EngineConnection(handle);
    } finally {
      Reference.reachabilityFence(argv);
    }
  }

  /** Ends the engine once every other connection is closed. */
  @Override
  public void close() {
    anchor.close();
  }

  /**
   * Ends this process at once, without running what the engine has left for a process's end: that
   * would crash after its threads are gone.
   */
  public static void exitNow(int code) {
    if (!loaded) {
      Runtime.getRuntime().halt(code);
    }
    NativeLibrary.getInstance("c").getFunction("_exit").invokeVoid(new Object[] {code});
  }
}
