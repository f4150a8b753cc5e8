package vn.thuocso.embedded.gateway.engine;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A process that starts the engine and compares the signal handlers before with those after.
 *
 * <p>The JVM lives by its own: it makes a NullPointerException of a fault and an orderly end of
 * SIGTERM.
 */
public final class SignalHandlers {

  private static final int SIGNALS = 31;

  private SignalHandlers() {}

  /** Arguments: the library and a directory. Ends with 0, or the first signal taken over. */
  public static void main(String[] arguments) throws Exception {
    long[] before = handlers();
    EngineOptions options =
        new EngineOptions(Path.of(arguments[0]), Path.of(arguments[1]), 512L << 20);
    Engine engine = Engine.start(options);
    try (EngineConnection connection = engine.connect()) {
      connection.command("SELECT 1");
    }
    Engine.exitNow(Arrays.mismatch(before, handlers()) + 1);
  }

  private static long[] handlers() {
    Function sigaction = NativeLibrary.getInstance("c").getFunction("sigaction");
    long[] handlers = new long[SIGNALS];
    try (Memory action = new Memory(256)) {
      for (int signal = 1; signal <= SIGNALS; signal++) {
        sigaction.invokeInt(new Object[] {signal, null, action});
        handlers[signal - 1] = action.getLong(0);
      }
    }
    return handlers;
  }
}
