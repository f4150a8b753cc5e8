package vn.thuocso.collector.event;

import java.util.List;

/** The answer to one body: a verdict per line that was not blank, in their order. */
public record Receipt(
    int received, int accepted, int duplicate, int rejected, List<Verdict> verdicts) {

  /** Copies the verdicts. */
  public Receipt {
    verdicts = List.copyOf(verdicts);
  }

  static Receipt of(List<Verdict> verdicts) {
    return new Receipt(
        verdicts.size(),
        count(verdicts, "accepted"),
        count(verdicts, "duplicate"),
        count(verdicts, "rejected"),
        verdicts);
  }

  private static int count(List<Verdict> verdicts, String verdict) {
    return (int) verdicts.stream().filter(v -> v.verdict().equals(verdict)).count();
  }
}
