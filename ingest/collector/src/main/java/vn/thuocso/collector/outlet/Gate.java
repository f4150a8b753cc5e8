package vn.thuocso.collector.outlet;

import java.time.Duration;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;

/** Refuses new events while the job is so far behind that topics might forget them unread. */
public final class Gate {

  private static final Duration RETRY = Duration.ofMinutes(5);

  private final JobLag lag;
  private final Duration most;

  /** Judges by the lag, which may be so much at most. */
  public Gate(JobLag lag, Duration most) {
    this.lag = lag;
    this.most = most;
  }

  /** Refuses for now when the job is too far behind. */
  public void check() {
    if (lag.behind().compareTo(most) > 0) {
      throw new Refused(
          Problem.JOB_BEHIND,
          "Luồng xử lý đang chậm %d phút nên tạm ngừng nhận; hãy gửi lại nguyên vẹn sau, không có gì mất."
              .formatted(lag.behind().toMinutes()),
          RETRY);
    }
  }
}
