package vn.thuocso.index.reform;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.points.Fraction;

/** Reads what each former unit gives, under one rule. */
record Parts(Map<UnitCode, Cell> figures, MergeRule rule, Map<UnitCode, BigDecimal> populations) {
  Part of(Origin origin) {
    Cell cell = figures.getOrDefault(origin.former(), new Cell.Missing());
    if (cell instanceof Cell.NotApplicable) {
      return new Part.LeftOut(origin.former());
    }
    if (cell instanceof Cell.Present present) {
      return counted(origin, present.reading())
          .orElseGet(() -> new Part.Unknown(origin.former(), new Cell.Missing()));
    }
    return new Part.Unknown(origin.former(), cell);
  }

  private Optional<Part> counted(Origin origin, Reading reading) {
    return rule == MergeRule.RESUMMED ? terms(origin, reading) : weighted(origin, reading);
  }

  private static Optional<Part> terms(Origin origin, Reading reading) {
    if (!(reading instanceof Reading.Ratio ratio)) {
      return Optional.empty();
    }
    return origin
        .share()
        .map(
            share ->
                new Part.Counted(
                    origin.former(),
                    Fraction.of(ratio.numerator().multiply(share)),
                    Fraction.of(ratio.denominator().multiply(share))));
  }

  private Optional<Part> weighted(Origin origin, Reading reading) {
    return value(reading)
        .flatMap(
            value ->
                weight(origin)
                    .map(weight -> new Part.Counted(origin.former(), value.times(weight), weight)));
  }

  private Optional<Fraction> weight(Origin origin) {
    if (rule == MergeRule.PLAIN_MEAN) {
      return Optional.of(Fraction.ONE);
    }
    return Optional.ofNullable(populations.get(origin.former()))
        .flatMap(people -> origin.share().map(share -> Fraction.of(people.multiply(share))));
  }

  private static Optional<Fraction> value(Reading reading) {
    if (reading instanceof Reading.Amount amount) {
      return Optional.of(Fraction.of(amount.value()));
    }
    if (reading instanceof Reading.Ratio ratio && ratio.denominator().signum() != 0) {
      return Optional.of(Fraction.of(ratio.numerator(), ratio.denominator()));
    }
    return Optional.empty();
  }
}
