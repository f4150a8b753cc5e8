package vn.thuocso.dashboard.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.figure.Place;
import vn.thuocso.dashboard.engagement.figure.Standing;

class HeadlineTest {

  @Test
  void aLeaderIsClearWhenNobodysWhiskerReachesItsOwn() {
    assertThat(rival(at("001", 1, 90, 80, 95), at("002", 2, 70, 60, 79), at("003", 3, 60, 50, 78)))
        .isEmpty();
  }

  @Test
  void aThirdWithAWiderWhiskerLeavesTheLeadOpen() {
    assertThat(rival(at("001", 1, 90, 80, 95), at("002", 2, 70, 60, 79), at("003", 3, 60, 10, 81)))
        .contains("003");
  }

  @Test
  void whiskersThatMeetCannotBeToldApart() {
    assertThat(rival(at("001", 1, 90, 80, 95), at("002", 2, 70, 60, 80))).contains("002");
  }

  @Test
  void theOneThatReachesFurthestIsNamedAndOfEqualsTheHigherRanked() {
    assertThat(
            rival(
                at("001", 1, 90, 80, 95),
                at("002", 2, 85, 60, 88),
                at("003", 3, 84, 60, 92),
                at("004", 4, 83, 60, 92)))
        .contains("003");
  }

  private static Optional<String> rival(Standing... ranked) {
    return Headline.rival(List.of(ranked)).map(at -> at.place().code().value());
  }

  private static Standing at(String code, int rank, int index, int low, int high) {
    return new Standing(
        new Place(new UnitCode(code), code, "quan", OptionalLong.empty(), List.of()),
        List.of(),
        Map.of(),
        Optional.of(
            new Standing.Position(
                BigDecimal.valueOf(index),
                BigDecimal.valueOf(low),
                BigDecimal.valueOf(high),
                rank,
                false,
                rank,
                rank)));
  }
}
