package vn.thuocso.dashboard.assessment.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;

/** What makes a verdict one that can be given. */
final class VerdictRules {

  /**
   * A verdict and what it is held against.
   *
   * @param claimed the points claimed or measured; empty where there is nothing to score
   */
  record Case(Verdict verdict, BigDecimal maximum, Optional<BigDecimal> claimed, Instant now) {}

  private static final List<Function<Case, Optional<Refused>>> RULES =
      List.of(
          VerdictRules::hasItsReason,
          VerdictRules::namesPointsWithinTheMaximum,
          VerdictRules::lowersDownwards,
          VerdictRules::raisesUpwards,
          VerdictRules::givesTime,
          VerdictRules::councilDecides);

  private VerdictRules() {}

  /** Refuses by the first rule that is broken. */
  static void check(Case of) {
    RULES.stream().flatMap(rule -> rule.apply(of).stream()).findFirst().ifPresent(VerdictRules::no);
  }

  private static void no(Refused refused) {
    throw refused;
  }

  private static Optional<Refused> hasItsReason(Case of) {
    return refuseIf(
        of.verdict().choice() != Choice.ACCEPT && of.verdict().reason().isEmpty(),
        Refusal.REASON_NEEDED,
        of.verdict().choice().code());
  }

  private static Optional<Refused> namesPointsWithinTheMaximum(Case of) {
    if (!of.verdict().choice().awards()) {
      return Optional.empty();
    }
    BigDecimal points = of.verdict().points().orElse(BigDecimal.ONE.negate());
    boolean possible =
        points.signum() >= 0
            && points.compareTo(of.maximum()) <= 0
            && points.stripTrailingZeros().scale() <= 2;
    return refuseIf(
        !possible,
        Refusal.POINTS_OUT_OF_RANGE,
        of.verdict().points().map(BigDecimal::toPlainString).orElse(""));
  }

  private static Optional<Refused> lowersDownwards(Case of) {
    return refuseIf(
        of.verdict().choice() == Choice.LOWER && compared(of) >= 0,
        Refusal.POINTS_DO_NOT_LOWER,
        of.verdict().points().map(BigDecimal::toPlainString).orElse(""));
  }

  private static Optional<Refused> raisesUpwards(Case of) {
    return refuseIf(
        of.verdict().choice() == Choice.RAISE && compared(of) <= 0,
        Refusal.POINTS_DO_NOT_RAISE,
        of.verdict().points().map(BigDecimal::toPlainString).orElse(""));
  }

  private static Optional<Refused> givesTime(Case of) {
    boolean past = of.verdict().due().filter(of.now()::isBefore).isEmpty();
    return refuseIf(
        of.verdict().choice() == Choice.RETURN && past,
        Refusal.DUE_IN_THE_PAST,
        of.verdict().due().map(Instant::toString).orElse(""));
  }

  private static Optional<Refused> councilDecides(Case of) {
    return refuseIf(
        of.verdict().stage() == Stage.COUNCIL && of.verdict().choice() == Choice.RETURN,
        Refusal.COUNCIL_CANNOT_RETURN,
        "");
  }

  /** Awarded points against those claimed; where none are, as its choice wants it. */
  private static int compared(Case of) {
    int wanted = of.verdict().choice() == Choice.LOWER ? -1 : 1;
    return of.claimed()
        .map(claimed -> of.verdict().points().orElseThrow().compareTo(claimed))
        .orElse(wanted);
  }

  private static Optional<Refused> refuseIf(boolean broken, Refusal refusal, String fact) {
    return broken ? Optional.of(new Refused(refusal, fact)) : Optional.empty();
  }
}
