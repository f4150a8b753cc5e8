package vn.thuocso.embedded.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Speaks to the person at the terminal; the only class that prints. */
final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final long begun = System.nanoTime();

  private Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  static Console ofThisProcess() {
    return new Console(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  static Console into(PrintStream stream) {
    return new Console(stream, stream);
  }

  /** Prints a line as it is. */
  void say(String line) {
    out.println(line);
  }

  /** Prints a line with the seconds since the command began. */
  void progress(String line) {
    Duration passed = Duration.ofNanos(System.nanoTime() - begun);
    out.println(String.format(Locale.ROOT, "%6.1f s  %s", passed.toMillis() / 1000.0, line));
  }

  /** Prints the sentence with which a command fails. */
  void fail(String sentence) {
    err.println(sentence);
  }
}
