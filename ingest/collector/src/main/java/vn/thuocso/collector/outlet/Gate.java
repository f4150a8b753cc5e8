package vn.thuocso.collector.outlet;

import java.time.Duration;
import java.util.function.Supplier;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;

/** Refuses new events while the job is so far behind that topics might forget them unread. */
public final class Gate {

  /** After this pause one may ask again. */
  public static final Duration RETRY = Duration.ofMinutes(5);

  private final Supplier<Duration> behind;
  private final Duration most;

  /** Judges by how far the job is behind, which may be so much at most. */
  public Gate(Supplier<Duration> behind, Duration most) {
    this.behind = behind;
    this.most = most;
  }

  /** Tells whether new events are taken. */
  public boolean isOpen() {
    return behind.get().compareTo(most) <= 0;
  }

  /** Refuses for now when the job is too far behind. */
  public void check() {
    if (!isOpen()) {
      throw new Refused(
          Problem.JOB_BEHIND,
          "Luồng xử lý đang chậm %d phút nên tạm ngừng nhận; hãy gửi lại nguyên vẹn sau, không có gì mất."
              .formatted(behind.get().toMinutes()),
          RETRY);
    }
  }
}
