package vn.thuocso.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {

  @Test
  void usesOfOneHourAddUp() {
    Ledger ledger = new Ledger();
    ledger.use("a", "b", "qr_opens", 3_600_000, true);
    ledger.use("a", "b", "qr_opens", 7_199_999, false);
    Ledger whole = new Ledger();
    whole.book(new HourKey("a", "b", "qr_opens", 1), 2, 1);
    assertThat(ledger.differences(whole)).isEmpty();
    assertThat(ledger.total()).isEqualTo(2);
  }

  @Test
  void everyDifferenceIsNamed() {
    Ledger ledger = new Ledger();
    ledger.use("a", "", "qr_opens", 0, false);
    Ledger other = new Ledger();
    other.use("a", "", "link_opens", 0, false);
    assertThat(ledger.differences(other).lines()).hasSize(2);
  }
}
