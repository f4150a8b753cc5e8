package vn.thuocso.index.points;

import java.math.BigDecimal;
import vn.thuocso.index.framework.Round;

/** Shrinks what a rule asks of a year to a shorter round, rounded up to a whole number. */
record ProRata(Round round) {
  Fraction of(BigDecimal ofAYear) {
    Fraction whole = Fraction.of(ofAYear);
    return round.months() == Round.YEAR.months()
        ? whole
        : whole
            .times(Fraction.of(round.months()))
            .dividedBy(Fraction.of(Round.YEAR.months()))
            .ceiling();
  }
}
