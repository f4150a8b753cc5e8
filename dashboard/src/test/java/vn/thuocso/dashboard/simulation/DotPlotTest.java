package vn.thuocso.dashboard.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DotPlotTest {

  @Test
  void fiftyDotsStandForTheDistribution() {
    List<Integer> ranks = DotPlot.ranks(new TreeMap<>(Map.of(3.0, 0.5, 4.0, 0.41, 7.0, 0.09)));

    assertThat(ranks).hasSize(50);
    assertThat(Collections.frequency(ranks, 3)).isEqualTo(25);
    assertThat(Collections.frequency(ranks, 4)).isBetween(20, 21);
    assertThat(ranks.get(49)).isEqualTo(7);
  }

  @Test
  void ranksThatLieCloseHaveAColumnEach() {
    DotPlot.Columns columns = DotPlot.Columns.over(List.of(2, 3, 6), 3);

    assertThat(IntStream.range(0, columns.count()).mapToObj(columns::label))
        .containsExactly("2", "3", "4", "5", "6");
    assertThat(columns.of(3)).isEqualTo(1);
  }

  @Test
  void aColumnOfSeveralRanksEndsWithTheOneAimedAt() {
    DotPlot.Columns columns = DotPlot.Columns.over(List.of(30, 62), 47);

    assertThat(columns.count()).isLessThanOrEqualTo(14);
    assertThat(columns.label(columns.of(47))).endsWith("–47");
    assertThat(columns.of(48)).isEqualTo(columns.of(47) + 1);
  }

  @Test
  void dotsUpToTheRankAimedAtAreReached() {
    List<Integer> ranks = Collections.nCopies(50, 4);
    DotPlot.Columns columns = DotPlot.Columns.over(ranks, 3);

    assertThat(DotPlot.of(ranks, columns, 3).dots()).hasSize(50).noneMatch(DotPlot.Dot::reached);
    assertThat(DotPlot.of(ranks, columns, 4).dots()).allMatch(DotPlot.Dot::reached);
    assertThat(DotPlot.of(ranks, columns, 3).dots())
        .allMatch(dot -> dot.y() > 0 && dot.x() > 0)
        .doesNotHaveDuplicates();
  }
}
