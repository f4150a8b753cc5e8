package vn.thuocso.collector.importing;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the command speaks: the only place of this module that prints. */
final class CommandConsole {

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  void say(String line) {
    out.println(line);
  }

  /** Replaces the last line of progress. */
  void progress(String line) {
    out.print("\r" + line + "\u001B[K");
  }
}
