package vn.thuocso.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InteractionsTest {

  private static final long NOW = 1_795_000_000_000L;
  private final Interactions load = new Interactions(1, NOW, 3_600_000);

  @Test
  void aNumberIsAlwaysTheSameEvent() {
    assertThat(new Interactions(1, NOW, 3_600_000).event(77)).isEqualTo(load.event(77));
    assertThat(new Interactions(2, NOW, 3_600_000).event(77)).isNotEqualTo(load.event(77));
  }

  @Test
  void aRepetitionIsAnEarlierEventAndOthersAreNew() {
    Set<ByteString> seen = new HashSet<>();
    for (long number = 0; number < 20_000; number++) {
      boolean fresh = seen.add(load.event(number).getEventId());
      assertThat(fresh).isNotEqualTo(load.repeats(number));
    }
  }

  @Test
  void threeOfAHundredRepeatAndTwoAreMarked() {
    assertThat(LongStream.range(0, 20_000).filter(load::repeats).count()).isBetween(500L, 700L);
    assertThat(LongStream.range(0, 20_000).filter(n -> load.event(n).getFlags() != 0).count())
        .isBetween(300L, 500L);
  }

  @Test
  void eventsLieWithinTheirSpan() {
    assertThat(LongStream.range(0, 5_000).map(n -> load.event(n).getOccurredAtMs()))
        .allMatch(at -> at > NOW - 3_600_000 && at <= NOW);
  }
}
