package vn.thuocso.dashboard.target.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.Settings;

class WishesTest {

  private static final Measures MEASURES = Measures.of("TG-DEMO-1").orElseThrow();
  private static final Place CELL = new Place("6.5", new Scope("00103"));
  private static final Place OTHER = new Place("6.5", new Scope("00097"));

  private final Draft draft =
      new Draft(
          new SheetKey("TG-DEMO-1", 2027),
          new Settings(Map.of(CELL, aim("80"))),
          Map.of(CELL, 3),
          7,
          Optional.empty(),
          Settings.NONE,
          Set.of(4L));

  @Test
  void aWishBecomesAChangeWithWhatWasAndIs() {
    Change change = wish(Edit.aim(CELL, 3, new BigDecimal("85"))).get(0);
    assertThat(change.version()).isEqualTo(4);
    assertThat(change.before()).isEqualTo(aim("80"));
    assertThat(change.after()).isEqualTo(aim("85"));
    assertThat(change.account()).isEqualTo(9);
  }

  @Test
  void whatIsSoAlreadyIsNoChangeWhateverWasSeen() {
    assertThat(wish(Edit.aim(CELL, 1, new BigDecimal("80.00")))).isEmpty();
  }

  @Test
  void aStaleCellRefusesTheWholeWish() {
    refused(
        SheetRefusal.Kind.STALE,
        CELL,
        () -> wish(Edit.aim(OTHER, 0, BigDecimal.TEN), Edit.aim(CELL, 2, BigDecimal.ONE)));
  }

  @Test
  void aValueOutsideItsRuleRefusesTheWholeWish() {
    refused(
        SheetRefusal.Kind.INVALID,
        OTHER,
        () -> wish(Edit.aim(CELL, 3, BigDecimal.TEN), Edit.aim(OTHER, 0, new BigDecimal("185"))));
    refused(
        SheetRefusal.Kind.INVALID,
        CELL,
        () ->
            wish(
                Edit.whole(
                    CELL,
                    3,
                    new Setting(new BigDecimal("90"), new BigDecimal("80"), null, "", ""))));
  }

  private List<Change> wish(Edit... edits) {
    return new Wishes(draft, 9, Instant.EPOCH).of(List.of(edits), MEASURES);
  }

  private static void refused(SheetRefusal.Kind kind, Place cell, ThrowingCallable wish) {
    assertThatThrownBy(wish)
        .isInstanceOfSatisfying(
            SheetRefusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(kind);
              assertThat(refusal.cells()).containsOnlyKeys(cell);
            });
  }

  private static Setting aim(String target) {
    return new Setting(null, new BigDecimal(target), null, "", "");
  }
}
