package vn.thuocso.demo.post;

import java.util.List;

/** What the collector said to a batch; {@code reasons} are those of the refused lines. */
public record Answer(int accepted, int refused, List<String> reasons) {

  static final Answer NOTHING = new Answer(0, 0, List.of());

  /** Copies the reasons. */
  public Answer {
    reasons = List.copyOf(reasons);
  }

  Answer plus(Answer other) {
    return new Answer(
        accepted + other.accepted,
        refused + other.refused,
        reasons.isEmpty() ? other.reasons : reasons);
  }
}
