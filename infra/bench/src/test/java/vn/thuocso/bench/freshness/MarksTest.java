package vn.thuocso.bench.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MarksTest {

  private final Marks marks = new Marks();

  @Test
  void aDelayRunsFromTheAnswerToTheFirstSight() {
    marks.accepted("a", 1_000_000);
    marks.visible("a", 31_000_000);
    marks.visible("a", 99_000_000);
    assertThat(marks.delaysMs()).containsExactly(30L);
  }

  @Test
  void whatWasSeenBeforeItsAnswerDidNotWait() {
    marks.visible("a", 1_000_000);
    marks.accepted("a", 9_000_000);
    assertThat(marks.delaysMs()).containsExactly(0L);
  }

  @Test
  void whatWasNeverSeenIsNamed() {
    marks.accepted("lost", 1);
    assertThat(marks.allVisible()).isFalse();
    assertThatThrownBy(marks::delaysMs).hasMessageContaining("lost");
  }

  @Test
  void aPercentileIsAValueThatOccurred() {
    List<Long> hundred = LongStream.rangeClosed(1, 100).boxed().toList();
    assertThat(Marks.percentile(hundred, 95)).isEqualTo(95);
    assertThat(Marks.percentile(List.of(7L), 95)).isEqualTo(7);
  }
}
