package vn.thuocso.bench;

import java.io.PrintStream;

/** The command's one way to say something. */
final class Console {

  private final PrintStream out;

  private Console(PrintStream out) {
    this.out = out;
  }

  static Console standard() {
    return new Console(System.out);
  }

  void line(String text) {
    out.println(text);
    out.flush();
  }
}
