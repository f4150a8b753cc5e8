package vn.thuocso.index.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Visible;

/**
 * The streams of one run, all UTF-8. Results go out, whole; what is said about them goes to the
 * error stream, its control characters made visible. The only class that prints.
 */
public final class Console {
  /** More than anybody reads on a screen. */
  private static final int MOST_PROBLEMS = 1000;

  private final InputStream in;
  private final PrintStream out;
  private final OutputStream results;
  private final PrintStream err;
  private final boolean watched;
  private final List<String> remarks = new ArrayList<>();
  private final List<Path> read = new ArrayList<>();
  private final Map<String, String> about = new LinkedHashMap<>();

  /** Over any streams, which nobody watches. */
  public Console(InputStream in, PrintStream out, PrintStream err) {
    this(in, out, out, err, false);
  }

  private Console(
      InputStream in, PrintStream out, OutputStream results, PrintStream err, boolean watched) {
    this.in = in;
    this.out = out;
    this.results = results;
    this.err = err;
    this.watched = watched;
  }

  /** Whether the error stream is a terminal. */
  boolean isWatched() {
    return watched;
  }

  /** Over the process's own streams. */
  public static Console system() {
    return new Console(
        System.in, System.out, new FileOutputStream(FileDescriptor.out), System.err, isTerminal());
  }

  /** Whether the error stream is a terminal; Java itself only tells of the two other streams. */
  private static boolean isTerminal() {
    try {
      String stream = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return stream.startsWith("/dev/pts/") || stream.startsWith("/dev/tty");
    } catch (IOException | RuntimeException e) {
      return System.console() != null;
    }
  }

  InputStream in() {
    return in;
  }

  /** Remembers a file or directory that the run reads. */
  void reads(Path path) {
    read.add(path);
  }

  /** Whether a file is one that the run has read, under any name, or stands in such a directory. */
  boolean hasRead(Path file) throws IOException {
    for (Path each : read) {
      boolean inside = Files.isDirectory(each) && file.startsWith(each.toRealPath());
      if (inside || (Files.exists(file) && Files.exists(each) && Files.isSameFile(each, file))) {
        return true;
      }
    }
    return false;
  }

  /** Writes a whole result at once. */
  void result(byte[] bytes) throws IOException {
    try {
      results.write(bytes);
      results.flush();
    } catch (IOException e) {
      boolean closed = String.valueOf(e.getMessage()).contains("Broken pipe");
      throw closed ? new ReaderGoneException(e) : e;
    }
    finish();
  }

  /** Says that whoever read the result has had enough, as {@code head} has. */
  static final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
      super(cause);
    }
  }

  /** Writes out what was printed, or fails. */
  void finish() throws IOException {
    if (out.checkError()) {
      throw new IOException("standard output takes no more");
    }
  }

  /** Says something about the run. */
  void say(String line) {
    byte[] bytes = (Visible.lines(line) + "\n").getBytes(StandardCharsets.UTF_8);
    err.write(bytes, 0, bytes.length);
    err.flush();
  }

  /** Says once which definition the run is about, and what that is and is not. */
  void about(Framework framework) {
    if (about.isEmpty()) {
      about.put("framework", framework.name().vi());
      about.put("label", framework.label().vi());
      say("Bộ chỉ số / framework: " + framework.name().vi() + " – " + framework.label().vi());
    }
  }

  /** The definition's name and label; empty where nothing was computed. */
  Map<String, String> about() {
    return Map.copyOf(about);
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

  /** Says the first of many problems, and how many more there are. */
  void tell(List<Problem> problems) {
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> say(problem.toString()));
    if (problems.size() > MOST_PROBLEMS) {
      say(
          "… và "
              + (problems.size() - MOST_PROBLEMS)
              + " lỗi nữa; lệnh check ghi đủ ra tệp bằng --out / more problems: check --out.");
    }
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
}
