package vn.thuocso.dashboard.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thuocso.contract.UnitCode;

class OwnersTest {

  private static final UnitCode TAY_HO = new UnitCode("003");
  private static final UnitCode WARD = new UnitCode("00103");
  private static final UnitCode OTHER = new UnitCode("00097");

  private final Owners reform =
      owners(span(WARD, "2025-07-01", null), span(TAY_HO, null, "2025-06-30"));

  @Test
  void eachDayHasItsOwner() {
    assertThat(reform.on(LocalDate.of(2010, 1, 1))).contains(TAY_HO);
    assertThat(reform.on(LocalDate.of(2025, 6, 30))).contains(TAY_HO);
    assertThat(reform.on(LocalDate.of(2025, 7, 1))).contains(WARD);
  }

  @Test
  void twoOwnersOnOneDayAreRefusedWithThatDay() {
    assertThatThrownBy(
            () -> owners(span(TAY_HO, null, "2025-07-01"), span(WARD, "2025-07-01", null)))
        .hasMessageContaining("003")
        .hasMessageContaining("00103")
        .hasMessageContaining("2025-07-01");
    assertThatThrownBy(() -> owners(span(TAY_HO, null, null), span(WARD, null, null)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEndBeforeTheBeginningIsRefused() {
    assertThatThrownBy(() -> span(WARD, "2025-07-02", "2025-07-01"))
        .hasMessageContaining("2025-07-02");
  }

  @Test
  void aGapHasNoOwner() {
    Owners gap = owners(span(TAY_HO, null, "2025-06-30"), span(WARD, "2025-08-01", null));
    assertThat(gap.on(LocalDate.of(2025, 7, 15))).isEmpty();
  }

  @Test
  void whoGetsAndWhoLosesDaysIsNamed() {
    assertThat(reform.unitsThatDiffer(reform.handTo(OTHER, LocalDate.of(2026, 1, 1), null)))
        .containsExactlyInAnyOrder(WARD, OTHER);
    assertThat(reform.unitsThatDiffer(reform.handTo(WARD, LocalDate.of(2024, 1, 1), null)))
        .containsExactlyInAnyOrder(WARD, TAY_HO);
    assertThat(reform.unitsThatDiffer(reform)).isEmpty();
  }

  @Test
  void handingOverCutsWhatWasBeforeAndDropsWhatCameAfter() {
    assertThat(reform.handTo(OTHER, LocalDate.of(2026, 1, 1), null))
        .isEqualTo(
            owners(
                span(TAY_HO, null, "2025-06-30"),
                span(WARD, "2025-07-01", "2025-12-31"),
                span(OTHER, "2026-01-01", null)));
    assertThat(reform.handTo(OTHER, LocalDate.of(2025, 1, 1), null))
        .isEqualTo(owners(span(TAY_HO, null, "2024-12-31"), span(OTHER, "2025-01-01", null)));
  }

  @Test
  void handingOverForATimeKeepsWhatComesAfterThatTime() {
    assertThat(reform.handTo(OTHER, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 31)))
        .isEqualTo(
            owners(
                span(TAY_HO, null, "2025-05-31"),
                span(OTHER, "2025-06-01", "2025-07-31"),
                span(WARD, "2025-08-01", null)));
  }

  @Test
  void aTimeInsideOneSpanSplitsIt() {
    Owners one = owners(span(WARD, "2025-07-01", null));
    assertThat(one.handTo(OTHER, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)))
        .isEqualTo(
            owners(
                span(WARD, "2025-07-01", "2025-12-31"),
                span(OTHER, "2026-01-01", "2026-01-31"),
                span(WARD, "2026-02-01", null)));
  }

  private static Owners owners(Owners.Span... spans) {
    return new Owners(List.of(spans));
  }

  private static Owners.Span span(UnitCode unit, @Nullable String from, @Nullable String to) {
    return new Owners.Span(
        unit, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }
}
