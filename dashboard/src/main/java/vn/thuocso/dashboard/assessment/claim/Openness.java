package vn.thuocso.dashboard.assessment.claim;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;
import vn.thuocso.dashboard.assessment.round.Round;

/**
 * Whether a unit may write to its form at a moment.
 *
 * @param deadline of the unit, with its extension
 * @param returned what a verifier returned, by indicator
 */
public record Openness(
    Round round,
    UnitForm form,
    Instant deadline,
    Map<String, Returns.Returned> returned,
    Instant now) {

  /** Copies what was returned. */
  public Openness {
    returned = Map.copyOf(returned);
  }

  /** Why a criterion can't be written to; empty where it can. */
  public Optional<Refused> against(String indicator) {
    if (round.isLocked()) {
      return refused(Refusal.ROUND_LOCKED, Integer.toString(round.year()));
    }
    if (now.isBefore(round.opensAt())) {
      return refused(Refusal.NOT_YET_OPEN, round.opensAt().toString());
    }
    if (form.state() != FormState.DRAFTING && !returned.containsKey(indicator)) {
      return refused(Refusal.ALREADY_SUBMITTED, indicator);
    }
    Instant until = until(indicator);
    return now.isAfter(until) ? refused(Refusal.DEADLINE_OVER, until.toString()) : Optional.empty();
  }

  /** Until when a criterion may be written to. */
  public Instant until(String indicator) {
    Returns.Returned again = returned.get(indicator);
    return again == null ? deadline : again.due();
  }

  private static Optional<Refused> refused(Refusal refusal, String fact) {
    return Optional.of(new Refused(refusal, fact));
  }
}
