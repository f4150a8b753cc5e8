package vn.thuocso.dashboard.engagement.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * One KPI of one place with what it rests on.
 *
 * @param parts every contributing channel, the silent and hidden ones too
 */
public record KpiFigure(Kpi kpi, Figure figure, List<Contribution> parts) {

  /** Copies the parts. */
  public KpiFigure {
    parts = List.copyOf(parts);
  }

  /**
   * Sum the parts and divide once.
   *
   * <p>Silent and hidden parts stay out of both sums: they are neither zero nor guessed, and a sum
   * cannot be subtracted back to a hidden poll. Only when nothing was counted does the place take
   * their state.
   */
  static KpiFigure of(Kpi kpi, List<Contribution> parts, OptionalLong residents, Reading reading) {
    return new KpiFigure(kpi, fold(kpi, parts, residents, reading), parts);
  }

  private static Figure fold(
      Kpi kpi, List<Contribution> parts, OptionalLong residents, Reading reading) {
    List<Evidence.Counted> counted = counted(parts);
    if (counted.isEmpty()) {
      return unmeasured(parts);
    }
    BigDecimal numerator = sum(counted, reading::of);
    if (kpi != Kpi.QR_05) {
      return Figure.ratio(numerator, sum(counted, Evidence.Counted::denominator), kpi.factor());
    }
    return residents.isPresent()
        ? Figure.ratio(numerator, BigDecimal.valueOf(residents.getAsLong()), kpi.factor())
        : new Figure.Missing(Cause.NO_POPULATION);
  }

  private static Figure unmeasured(List<Contribution> parts) {
    if (parts.isEmpty()) {
      return new Figure.NotApplicable(Cause.NO_CHANNEL);
    }
    boolean hidden = parts.stream().anyMatch(part -> part.evidence() instanceof Evidence.Hidden);
    return hidden ? new Figure.Suppressed() : new Figure.Missing(Cause.NO_REPORT);
  }

  private static List<Evidence.Counted> counted(List<Contribution> parts) {
    return parts.stream()
        .map(Contribution::evidence)
        .filter(Evidence.Counted.class::isInstance)
        .map(Evidence.Counted.class::cast)
        .toList();
  }

  private static BigDecimal sum(
      List<Evidence.Counted> counted, Function<Evidence.Counted, BigDecimal> amount) {
    return counted.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Channels that sent nothing. */
  public long silent() {
    return parts.stream().filter(part -> part.evidence() instanceof Evidence.Silent).count();
  }

  /** Polls whose answers are hidden. */
  public long hidden() {
    return parts.stream().filter(part -> part.evidence() instanceof Evidence.Hidden).count();
  }

  /** True when any part was generated for a demonstration. */
  public boolean generated() {
    return parts.stream().anyMatch(Contribution::generated);
  }
}
