package vn.thuocso.dashboard.movers;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.score.Score;

/**
 * A unit in both snapshots, with a rank in each.
 *
 * @param causes by how many points each main index moved it, the most gained first
 */
record Move(Score then, Score now, List<Cause> causes) {

  Move {
    causes = List.copyOf(causes);
  }

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

  /** Whether it has more points than before, or as many. */
  boolean rose() {
    return gained().signum() >= 0;
  }

  /** The main index that moved it most, whichever way. */
  Optional<Cause> cause() {
    return causes.stream().max(Comparator.comparing(cause -> cause.points().abs()));
  }

  /** The main index that moved it most the other way. */
  Optional<Cause> against() {
    int way = cause().map(cause -> cause.points().signum()).orElse(0);
    return causes.stream()
        .filter(cause -> cause.points().signum() == -way && way != 0)
        .max(Comparator.comparing(cause -> cause.points().abs()));
  }

  /** Whether its score moved beyond its interval; empty where one of the two is not known. */
  Optional<Boolean> apart() {
    if (then.low() == null || then.high() == null || now.low() == null || now.high() == null) {
      return Optional.empty();
    }
    return Optional.of(
        now.low().compareTo(then.high()) > 0 || now.high().compareTo(then.low()) < 0);
  }

  /** Whether its rank moved beyond its interval; empty where one of the two is not known. */
  Optional<Boolean> ranksApart() {
    Integer best = now.rankLow();
    Integer worst = now.rankHigh();
    Integer bestThen = then.rankLow();
    Integer worstThen = then.rankHigh();
    return best == null || worst == null || bestThen == null || worstThen == null
        ? Optional.empty()
        : Optional.of(worst < bestThen || best > worstThen);
  }

  /** Whether its score is known to have changed. */
  boolean changed() {
    return apart().orElse(false);
  }

  /** Whether its rank is known to have changed. */
  boolean climbedOrFell() {
    return ranksApart().orElse(false);
  }
}
