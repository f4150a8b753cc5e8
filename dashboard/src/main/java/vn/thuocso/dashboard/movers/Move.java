package vn.thuocso.dashboard.movers;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.score.Score;

/**
 * A unit in both snapshots, with a rank in each.
 *
 * @param cause the main index that moved it most, its own way; empty where none is known
 */
record Move(Score then, Score now, Optional<Cause> cause) {

  /** A main index and how many of its points the unit gained. */
  record Cause(String index, BigDecimal points) {}

  /** Places gained; negative when lost. */
  int places() {
    return Objects.requireNonNull(then.rank()) - Objects.requireNonNull(now.rank());
  }

  /** Value gained, from 0 to 1. */
  BigDecimal gained() {
    return Objects.requireNonNull(now.value()).subtract(Objects.requireNonNull(then.value()));
  }

  /** Whether the two intervals lie apart; empty where one of them is not known. */
  Optional<Boolean> apart() {
    if (then.low() == null || then.high() == null || now.low() == null || now.high() == null) {
      return Optional.empty();
    }
    return Optional.of(
        now.low().compareTo(then.high()) > 0 || now.high().compareTo(then.low()) < 0);
  }
}
