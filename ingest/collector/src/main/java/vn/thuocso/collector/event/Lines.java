package vn.thuocso.collector.event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;

/** Cuts a body into lines, holding one at a time; too long a line is skipped, not kept. */
final class Lines {

  private final InputStream in;
  private final IntakeLimits limits;
  private final byte[] chunk = new byte[8192];
  private int from;
  private int until;
  private long read;
  private final long begun = System.nanoTime();
  private int number;

  Lines(InputStream in, IntakeLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  /**
   * One line without its end.
   *
   * @param number from 1; blank lines count
   * @param bytes empty when too long
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Line(int number, byte[] bytes, boolean tooLong) {

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return !tooLong;
    }
  }

  /** Returns the next line, null at the end of the body. */
  @Nullable Line next() throws IOException {
    if (!fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = from;
      while (end < until && chunk[end] != '\n') {
        end++;
      }
      ended = end < until;
      tooLong = tooLong || line.size() + (end - from) > limits.line().toBytes();
      if (tooLong) {
        line.reset();
      } else {
        line.write(chunk, from, end - from);
      }
      from = ended ? end + 1 : end;
    }
    return new Line(number, line.toByteArray(), tooLong);
  }

  private boolean fill() throws IOException {
    if (from < until) {
      return true;
    }
    int count = in.read(chunk);
    if (count <= 0) {
      return false;
    }
    if (System.nanoTime() - begun > limits.patience().toNanos()) {
      throw new Refused(Problem.TOO_SLOW, Problem.TOO_SLOW.sentence(""));
    }
    from = 0;
    until = count;
    read += count;
    if (read > limits.body().toBytes()) {
      throw tooLarge(limits);
    }
    return true;
  }

  static Refused tooLarge(IntakeLimits limits) {
    return new Refused(
        Problem.BODY_TOO_LARGE,
        "Mỗi lần gửi tối đa %d MiB; hãy chia nhỏ rồi gửi lại, dòng gửi lặp chỉ tính một lần."
            .formatted(limits.body().toMegabytes()));
  }
}
