package vn.thuocso.stream.machine;

import sun.misc.Signal;

/**
 * Ends the process in order when it is told to.
 *
 * <p>{@code sun.misc.Signal} is unsupported, and the compiler says so; the JDK keeps it on purpose
 * (module jdk.unsupported, JEP 260) because nothing else hears a signal <em>before</em> the virtual
 * machine begins to end. A shutdown hook would run beside those of Flink, which take away the very
 * servers that the last savepoint needs, and could not decide on the exit code.
 */
public final class Termination {

  private Termination() {}

  /** Runs the action, instead of ending at once, on SIGTERM and SIGINT. */
  public static void handledBy(Runnable action) {
    Signal.handle(new Signal("TERM"), signal -> action.run());
    Signal.handle(new Signal("INT"), signal -> action.run());
  }
}
