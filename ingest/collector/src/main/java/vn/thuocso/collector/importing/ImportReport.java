package vn.thuocso.collector.importing;

import java.util.List;
import vn.thuocso.collector.event.Verdict;

/**
 * How far an import has come.
 *
 * @param state {@code waiting}, {@code running}, {@code done} or {@code failed}
 * @param message why it failed, in Vietnamese; empty otherwise
 * @param blank lines without a value: nothing was said, which is not zero
 * @param problems the first ones; {@code rejected} counts all
 */
public record ImportReport(
    String id,
    String state,
    String format,
    String sha256,
    long bytes,
    long read,
    long accepted,
    long rejected,
    long blank,
    String message,
    List<Verdict> problems) {

  /** Copies the problems. */
  public ImportReport {
    problems = List.copyOf(problems);
  }

  /** Returns the report of an import that a restart cut short. */
  ImportReport interrupted() {
    return new ImportReport(
        id,
        "failed",
        format,
        sha256,
        bytes,
        read,
        accepted,
        rejected,
        blank,
        "Máy chủ khởi động lại khi chưa đọc xong tệp; hãy gửi lại tệp, dòng gửi lặp chỉ tính một lần.",
        problems);
  }

  /** Tells whether nothing more will change. */
  public boolean hasEnded() {
    return state.equals("done") || state.equals("failed");
  }
}
