package vn.thuocso.index.reform;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.points.Fraction;

/**
 * Reads what each former unit gives, under one rule.
 *
 * @param indicator whose readings they are; empty for scores
 */
record Parts(
    Optional<Indicator> indicator,
    Map<UnitCode, Cell> figures,
    MergeRule rule,
    Map<UnitCode, BigDecimal> populations) {
  /** A former unit's figure, with nothing in it that may not be shown. */
  Cell shown(UnitCode former) {
    Cell cell = figures.getOrDefault(former, Cell.MISSING);
    return hidden(cell).<Cell>map(Cell.Suppressed::new).orElse(cell);
  }

  Part of(Origin origin) {
    UnitCode former = origin.former();
    Cell cell = figures.getOrDefault(former, Cell.MISSING);
    Optional<Suppression> hidden = hidden(cell);
    if (hidden.isPresent()) {
      return new Part.Hidden(former, hidden.get(), counts(cell).filter(of -> origin.isWhole()));
    }
    if (cell instanceof Cell.NotApplicable) {
      return new Part.LeftOut(former);
    }
    return cell instanceof Cell.Present present
        ? counted(origin, present.reading()).orElseGet(() -> new Part.Unknown(former))
        : new Part.Unknown(former);
  }

  /** Why a figure may not be shown, whether the data says so or the rule for small counts. */
  Optional<Suppression> hidden(Cell cell) {
    if (cell instanceof Cell.Suppressed suppressed) {
      return Optional.of(suppressed.reason());
    }
    return indicator.flatMap(of -> Suppression.of(of, cell));
  }

  private static Optional<Reading.Ratio> counts(Cell cell) {
    return cell instanceof Cell.Present present && present.reading() instanceof Reading.Ratio ratio
        ? Optional.of(ratio)
        : Optional.empty();
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

  /** In the indicator's unit: a plain number and a ratio of the same indicator are alike. */
  private Optional<Fraction> value(Reading reading) {
    if (reading instanceof Reading.Amount amount) {
      return Optional.of(Fraction.of(amount.value()));
    }
    if (reading instanceof Reading.Ratio ratio && ratio.denominator().signum() != 0) {
      BigDecimal factor = indicator.map(Indicator::factor).orElse(BigDecimal.ONE);
      return Optional.of(
          Fraction.of(ratio.numerator(), ratio.denominator()).times(Fraction.of(factor)));
    }
    return Optional.empty();
  }
}
