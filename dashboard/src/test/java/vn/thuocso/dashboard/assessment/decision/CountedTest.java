package vn.thuocso.dashboard.assessment.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.assessment.Criterion;

class CountedTest {

  private static final Criterion ONE = new Criterion(2026, new UnitCode("00103"), "6.2");
  private static final Instant AT = Instant.parse("2027-02-01T03:00:00Z");

  private final List<Decision> decisions = new ArrayList<>();

  private void decided(Stage stage, Choice choice, String points) {
    Verdict verdict =
        new Verdict(
            stage,
            choice,
            points.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(points)),
            "Lý do",
            choice == Choice.RETURN ? Optional.of(AT.plusSeconds(1)) : Optional.empty());
    decisions.add(new Decision(ONE, decisions.size() + 1, verdict, 1, 7, AT));
  }

  private int standing() {
    Decision standing = Counted.standing(decisions).get(ONE);
    return standing == null ? 0 : standing.version();
  }

  @Test
  void nothingStandsBeforeADecision() {
    assertThat(standing()).isZero();
  }

  @Test
  void theNewestOfAVerifierStands() {
    decided(Stage.VERIFICATION, Choice.LOWER, "10");
    decided(Stage.VERIFICATION, Choice.LOWER, "12");
    assertThat(standing()).isEqualTo(2);
  }

  @Test
  void whatIsReturnedLeavesNothingStandingUntilItIsDecidedAgain() {
    decided(Stage.VERIFICATION, Choice.LOWER, "10");
    decided(Stage.VERIFICATION, Choice.RETURN, "");
    assertThat(standing()).isZero();
    decided(Stage.VERIFICATION, Choice.ACCEPT, "");
    assertThat(standing()).isEqualTo(3);
  }

  @Test
  void theCouncilOutranksVerifiersBeforeAndAfter() {
    decided(Stage.VERIFICATION, Choice.LOWER, "10");
    decided(Stage.COUNCIL, Choice.RAISE, "15");
    decided(Stage.VERIFICATION, Choice.ACCEPT, "");
    assertThat(standing()).isEqualTo(2);
    decided(Stage.VERIFICATION, Choice.RETURN, "");
    assertThat(standing()).as("not even a return takes it away").isEqualTo(2);
    decided(Stage.COUNCIL, Choice.ACCEPT, "");
    assertThat(standing()).isEqualTo(5);
  }

  @Test
  void eachCriterionStandsForItself() {
    decided(Stage.VERIFICATION, Choice.ACCEPT, "");
    Criterion other = new Criterion(2026, new UnitCode("00103"), "6.3");
    decisions.add(new Decision(other, 1, Verdict.accept(Stage.COUNCIL), 0, 8, AT));
    assertThat(Counted.standing(decisions)).containsOnlyKeys(ONE, other);
  }
}
