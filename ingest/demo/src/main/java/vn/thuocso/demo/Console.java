package vn.thuocso.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The command's one way to say something: a line with its time. */
final class Console {

  private final Clock clock;
  private final PrintStream out;

  private Console(Clock clock, PrintStream out) {
    this.clock = clock;
    this.out = out;
  }

  static Console standard(Clock clock) {
    return new Console(clock, System.out);
  }

  void line(String text) {
    out.println(
        clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC) + " " + text);
    out.flush();
  }
}
