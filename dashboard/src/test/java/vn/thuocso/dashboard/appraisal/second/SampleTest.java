package vn.thuocso.dashboard.appraisal.second;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.appraisal.second.Sample.Candidate;

class SampleTest {

  private static List<Candidate<Integer>> candidates() {
    List<Candidate<Integer>> all = new ArrayList<>();
    for (int at = 0; at < 135; at++) {
      String stratum = at < 100 ? "6|7" : at < 131 ? "6|8" : at < 134 ? "1|7" : "1|8";
      all.add(new Candidate<>(at, "k" + at, stratum));
    }
    return all;
  }

  @Test
  void everyStratumGivesItsShareRoundedUpAndAtLeastOne() {
    Map<String, Long> drawn =
        Sample.draw(candidates(), 10, 42).stream()
            .collect(Collectors.groupingBy(Candidate::stratum, Collectors.counting()));

    assertThat(drawn).isEqualTo(Map.of("6|7", 10L, "6|8", 4L, "1|7", 1L, "1|8", 1L));
  }

  @Test
  void theSameSeedDrawsTheSameInWhateverOrderTheyCome() {
    List<Candidate<Integer>> shuffled = candidates();
    Collections.shuffle(shuffled, new Random(5));

    assertThat(Sample.draw(shuffled, 20, 42))
        .containsExactlyElementsOf(Sample.draw(candidates(), 20, 42));
    assertThat(Sample.draw(candidates(), 20, 43)).isNotEqualTo(Sample.draw(candidates(), 20, 42));
  }

  @Test
  void eachIsDrawnAboutAsOftenAsTheOthers() {
    int[] times = new int[100];
    List<Candidate<Integer>> hundred = candidates().subList(0, 100);
    for (long seed = 0; seed < 400; seed++) {
      Sample.draw(hundred, 10, seed).forEach(one -> times[one.what()]++);
    }
    // 40 expected; six standard deviations of a binomial either way.
    assertThat(Arrays.stream(times).boxed().toList()).allMatch(many -> many > 4 && many < 76);
  }

  @Test
  void aShareIsOneToAHundredPercent() {
    assertThat(Sample.draw(candidates(), 100, 1)).hasSize(135);
    assertThat(Sample.draw(List.<Candidate<Integer>>of(), 10, 1)).isEmpty();
    assertThatThrownBy(() -> Sample.draw(candidates(), 0, 1)).hasMessageContaining("0");
    assertThatThrownBy(() -> Sample.draw(candidates(), 101, 1)).hasMessageContaining("101");
  }
}
