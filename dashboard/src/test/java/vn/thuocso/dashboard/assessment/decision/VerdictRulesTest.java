package vn.thuocso.dashboard.assessment.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocso.dashboard.assessment.Refusal;
import vn.thuocso.dashboard.assessment.Refused;

class VerdictRulesTest {

  private static final Instant NOW = Instant.parse("2027-02-01T03:00:00Z");

  private static void check(Verdict verdict, @Nullable String claimed) {
    VerdictRules.check(
        new VerdictRules.Case(
            verdict, new BigDecimal("20"), Optional.ofNullable(claimed).map(BigDecimal::new), NOW));
  }

  private static Verdict awarding(Choice choice, @Nullable String points, String reason) {
    return new Verdict(
        Stage.VERIFICATION,
        choice,
        Optional.ofNullable(points).map(BigDecimal::new),
        reason,
        Optional.empty());
  }

  private static Verdict returning(Stage stage, @Nullable Instant due) {
    return new Verdict(
        stage, Choice.RETURN, Optional.empty(), "Thiếu biên bản", Optional.ofNullable(due));
  }

  private static void refuses(Verdict verdict, @Nullable String claimed, Refusal refusal) {
    assertThatThrownBy(() -> check(verdict, claimed))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  @Test
  void acceptingNeedsNoReason() {
    assertThatCode(() -> check(Verdict.accept(Stage.VERIFICATION), "20"))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(Verdict.accept(Stage.COUNCIL), null)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"LOWER, 18.33, 20", "LOWER, 0, 0.01", "RAISE, 20, 19.99", "RAISE, 0.5, 0"})
  void pointsGoTheWayTheirChoiceSays(Choice choice, String points, String claimed) {
    assertThatCode(() -> check(awarding(choice, points, "Trễ"), claimed))
        .doesNotThrowAnyException();
  }

  @Test
  void whereNothingIsClaimedPointsAreGivenEitherWay() {
    assertThatCode(() -> check(awarding(Choice.RAISE, "5", "Có văn bản"), null))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(awarding(Choice.LOWER, "0", "Không có"), null))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"LOWER", "RAISE"})
  void whatChangesPointsNeedsAReasonEvenIfItIsBlanks(Choice choice) {
    refuses(awarding(choice, "10", "  \n "), "12", Refusal.REASON_NEEDED);
  }

  @ParameterizedTest
  @CsvSource({"LOWER, 20.01", "RAISE, 21", "LOWER, -1", "LOWER, 18.333", "RAISE, "})
  void pointsLieBetweenZeroAndTheMaximumWithTwoDecimals(Choice choice, @Nullable String points) {
    refuses(awarding(choice, points, "Lý do"), "19", Refusal.POINTS_OUT_OF_RANGE);
  }

  @ParameterizedTest
  @CsvSource({"18.33", "18.330", "18.34", "20"})
  void loweringToAsMuchOrMoreIsNone(String points) {
    refuses(awarding(Choice.LOWER, points, "Lý do"), "18.33", Refusal.POINTS_DO_NOT_LOWER);
  }

  @ParameterizedTest
  @CsvSource({"18.33", "18.32", "0"})
  void raisingToAsMuchOrLessIsNone(String points) {
    refuses(awarding(Choice.RAISE, points, "Lý do"), "18.33", Refusal.POINTS_DO_NOT_RAISE);
  }

  @Test
  void whatIsReturnedHasADayToCome() {
    refuses(returning(Stage.VERIFICATION, null), "5", Refusal.DUE_IN_THE_PAST);
    refuses(returning(Stage.VERIFICATION, NOW), "5", Refusal.DUE_IN_THE_PAST);
    assertThatCode(() -> check(returning(Stage.VERIFICATION, NOW.plus(Duration.ofDays(7))), "5"))
        .doesNotThrowAnyException();
  }

  @Test
  void theCouncilReturnsNothing() {
    refuses(
        returning(Stage.COUNCIL, NOW.plus(Duration.ofDays(7))), "5", Refusal.COUNCIL_CANNOT_RETURN);
  }
}
