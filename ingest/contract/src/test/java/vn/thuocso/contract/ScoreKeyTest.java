package vn.thuocso.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScoreKeyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @Test
  void aHeadEndsWithAStarAndAnEntryWithItsUnit() {
    ScoreKey key = new ScoreKey("TG-DEMO-1", "1.0", 2026, "cleaned", DAY);
    assertThat(key.head()).isEqualTo("TG-DEMO-1|1.0|2026|cleaned|2026-11-30|*");
    assertThat(key.of("00103")).isEqualTo("TG-DEMO-1|1.0|2026|cleaned|2026-11-30|00103");
  }

  @Test
  void noTwoKeysAreOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoreKey("TG|1", "0", 2026, "raw", DAY))
        .withMessageContaining("framework")
        .withMessageContaining("TG|1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoreKey("TG", "1", 2026, "clean", DAY))
        .withMessageContaining("clean");
    ScoreKey key = new ScoreKey("TG", "1", 2026, "raw", DAY);
    assertThatIllegalArgumentException().isThrownBy(() -> key.of("*"));
    assertThatIllegalArgumentException().isThrownBy(() -> key.of(""));
  }
}
