package vn.thuocso.dashboard.target.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Setting;

/** What numbers a cell can hold at all; one that breaks a rule is never saved. */
public final class Rules {

  private static final int DECIMALS = 2;

  private Rules() {}

  /** What is wrong with a number as it is shown. */
  static Optional<Problem> problem(BigDecimal shown, Measure measure) {
    if (shown.signum() < 0) {
      return Optional.of(Problem.of("negative", shown));
    }
    Optional<BigDecimal> most = measure.most().map(measure::shown);
    if (most.isPresent() && shown.compareTo(most.get()) > 0) {
      return Optional.of(Problem.of("most", shown, most.get(), measure.unit()));
    }
    int decimals = shown.stripTrailingZeros().scale();
    if (measure.whole() && decimals > 0) {
      return Optional.of(Problem.of("whole", shown, measure.unit()));
    }
    return decimals > DECIMALS ? Optional.of(Problem.of("decimals", shown)) : Optional.empty();
  }

  /** What is wrong with a cell: a number that cannot be, or a floor above its target. */
  public static Optional<Problem> problem(Setting setting, Measure measure) {
    return Stream.of(Part.values())
        .flatMap(part -> setting.part(part).stream())
        .flatMap(number -> problem(measure.shown(number), measure).stream())
        .findFirst()
        .or(() -> disorder(setting, measure));
  }

  private static Optional<Problem> disorder(Setting setting, Measure measure) {
    List<Part> set =
        Stream.of(Part.values()).filter(part -> setting.part(part).isPresent()).toList();
    for (int at = 1; at < set.size(); at++) {
      BigDecimal lower = setting.part(set.get(at - 1)).orElseThrow();
      BigDecimal upper = setting.part(set.get(at)).orElseThrow();
      if (measure.lead(upper, lower).signum() < 0) {
        return Optional.of(Problem.of("order", measure.shown(lower), measure.shown(upper)));
      }
    }
    return Optional.empty();
  }
}
