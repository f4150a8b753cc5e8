package vn.thuocso.dashboard.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Node;

class ReweightedTest {

  private static final Framework FRAMEWORK = TestingInputs.FRAMEWORK;
  private final Weights own = Weights.of(FRAMEWORK);

  @Test
  void theFrameworksOwnWeightsChangeNothing() {
    Inputs city = TestingInputs.city(ward -> "", List.of());

    Trial again = Trial.of(new Reweighted(FRAMEWORK, own).framework(), city);

    assertThat(own.sum()).isEqualTo(100);
    assertThat(again.totals()).hasSize(126).isEqualTo(Trial.of(FRAMEWORK, city).totals());
  }

  @Test
  void onlyTheProportionOfWeightsCounts() {
    Map<Code, Integer> halved = new LinkedHashMap<>();
    own.byIndex().forEach((code, weight) -> halved.put(code, weight / 2));

    assertThat(new Reweighted(FRAMEWORK, new Weights(halved)).framework().tree())
        .isEqualTo(new Reweighted(FRAMEWORK, own).framework().tree());
  }

  @Test
  void aWeightMovesTheMaximaOfItsIndicators() {
    Map<Code, Integer> more = new LinkedHashMap<>(own.byIndex());
    more.put(new Code("1"), 60);

    Framework trial = new Reweighted(FRAMEWORK, new Weights(more)).framework();

    // 60 of 150, where it was 10 of 100: four times as much.
    Node first = trial.tree().children().get(0);
    assertThat(Weights.points(first)).isEqualByComparingTo("400");
    assertThat(first.indicators().get(0).pointScale().max())
        .isEqualByComparingTo(
            FRAMEWORK.indicators().get(0).pointScale().max().multiply(new BigDecimal(4)));
    assertThat(Weights.points(trial.tree()).doubleValue()).isBetween(999.5, 1000.5);
  }

  @Test
  void anIndexWithoutWeightIsLeftOut() {
    Map<Code, Integer> less = new LinkedHashMap<>(own.byIndex());
    less.put(new Code("6"), 0);

    Framework trial = new Reweighted(FRAMEWORK, new Weights(less)).framework();

    assertThat(trial.tree().children()).extracting(node -> node.code().value()).doesNotContain("6");
    assertThat(Trial.of(trial, TestingInputs.city(ward -> "", List.of())).totals()).isNotEmpty();
  }
}
