package vn.thuocso.stream.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thuocso.stream.event.LetterEvent;
import vn.thuocso.stream.event.Place;

class RefusalTallyTest {

  private static final long T0 = 490_000L * 3_600_000;

  private static LetterEvent letter(long id, String reason, long offset) {
    return new LetterEvent("job", "interactions", reason, T0, id, id, new Place(2, offset, 1));
  }

  @Test
  void lettersCountOncePerReasonAndHour() throws Exception {
    try (var tally = TestingTally.open(new RefusalTally(), T0)) {
      tally.add(letter(1, "UNREADABLE", 1));
      tally.add(letter(1, "UNREADABLE", 2));
      tally.add(letter(2, "UNREADABLE", 3));
      tally.add(letter(3, "BAD_ID", 4));
      tally.time(T0 + 1_000);
      assertThat(
              tally.rows("stage", "topic_refused", "reason", "hour", "count", "topic", "partition"))
          .containsExactlyInAnyOrder(
              "rejection_hour[stage=job, topic_refused=interactions, reason=UNREADABLE, hour="
                  + T0 / 1000
                  + ", count=2, topic=dead-letters, partition=2]",
              "rejection_hour[stage=job, topic_refused=interactions, reason=BAD_ID, hour="
                  + T0 / 1000
                  + ", count=1, topic=dead-letters, partition=2]");
    }
  }

  @Test
  void aReasonWithoutLettersIsForgotten() throws Exception {
    try (var tally = TestingTally.open(new RefusalTally(), T0)) {
      tally.add(letter(1, "UNREADABLE", 1));
      tally.time(T0 + 300L * 3_600_000);
      assertThat(tally.keys()).isZero();
    }
  }
}
