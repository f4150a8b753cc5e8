package vn.thuocso.collector.outlet;

import java.time.Duration;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;
import vn.thuocso.contract.Horizon;

/** Refuses new events while the job is so far behind that topics might forget them unread. */
public final class Gate {

  private static final Duration RETRY = Duration.ofMinutes(5);

  private final JobLag lag;

  /** Judges by the lag. */
  public Gate(JobLag lag) {
    this.lag = lag;
  }

  /** Refuses for now when the job is too far behind. */
  public void check() {
    if (lag.behind().compareTo(Horizon.MAX_LAG) > 0) {
      throw new Refused(
          Problem.JOB_BEHIND,
          "Luồng xử lý đang chậm hơn 24 giờ nên tạm ngừng nhận; hãy gửi lại nguyên vẹn sau.",
          RETRY);
    }
  }
}
