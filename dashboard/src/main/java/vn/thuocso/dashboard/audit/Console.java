package vn.thuocso.dashboard.audit;

import java.io.PrintStream;

/** Where the command speaks. The only class that prints. */
record Console(PrintStream out, PrintStream err) {

  static Console ofThisProcess() {
    return new Console(System.out, System.err);
  }

  void say(String line) {
    out.println(line);
  }

  void fail(String line) {
    err.println(line);
  }
}
