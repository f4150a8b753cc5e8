package vn.thuocso.index.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The streams of one run, all UTF-8. Results go out, whole; what is said about them goes to the
 * error stream. The only class that prints.
 */
public final class Console {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final List<String> remarks = new ArrayList<>();

  /** Over any streams. */
  public Console(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Over the process's own streams. */
  public static Console system() {
    return new Console(System.in, System.out, System.err);
  }

  byte[] readAll() throws IOException {
    return in.readAllBytes();
  }

  /** Writes a whole result at once. */
  void result(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
    if (out.checkError()) {
      throw new IOException("standard output is closed");
    }
  }

  /** Says something about the run. */
  void say(String line) {
    err.write((line + "\n").getBytes(StandardCharsets.UTF_8), 0, bytes(line) + 1);
    err.flush();
  }

  /** Says what a reader has to know, and keeps it for the result. */
  void remark(String sentence) {
    if (!remarks.contains(sentence)) {
      remarks.add(sentence);
      say("Lưu ý / note: " + sentence);
    }
  }

  /** What has been remarked in this run. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Writes over the last line said, where a person watches. */
  void progress(String line) {
    byte[] bytes = ("\r" + line).getBytes(StandardCharsets.UTF_8);
    err.write(bytes, 0, bytes.length);
    err.flush();
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  private static int bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }
}
