package vn.thuocso.index.reform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.points.Fraction;

/** Makes one new unit's figure. */
record Merging(UnitCode unit, Parts parts, int decimals) {
  Merged unchanged(UnitCode former) {
    Cell cell = parts.shown(former);
    boolean known = cell instanceof Cell.Present;
    boolean lacks = !known && !(cell instanceof Cell.NotApplicable);
    return merged(cell, known ? List.of(former) : List.of(), lacks ? List.of(former) : List.of());
  }

  Merged merge(List<Origin> from) {
    Optional<Cell> same = same(from);
    if (same.isPresent()) {
      return merged(same.get(), from.stream().map(Origin::former).toList(), List.of());
    }
    List<Part> given = from.stream().map(parts::of).toList();
    List<Part.Hidden> hidden = only(Part.Hidden.class, given);
    List<UnitCode> without = new ArrayList<>(former(only(Part.Unknown.class, given)));
    if (!without.isEmpty()) {
      without.addAll(former(hidden));
      return merged(Cell.MISSING, List.of(), without);
    }
    if (!hidden.isEmpty() && tells(hidden)) {
      return merged(new Cell.Suppressed(hidden.get(0).why()), List.of(), former(hidden));
    }
    List<Part.Counted> counted = new ArrayList<>(only(Part.Counted.class, given));
    hidden.forEach(of -> counted.add(counted(of)));
    return counted.isEmpty()
        ? merged(Cell.NOT_APPLICABLE, List.of(), List.of())
        : shown(cell(counted), former(counted));
  }

  /** What all former units chose alike, which is no number. */
  private Optional<Cell> same(List<Origin> from) {
    Cell first = parts.shown(from.get(0).former());
    boolean chosen =
        first instanceof Cell.Present present
            && (present.reading() instanceof Reading.Choice
                || present.reading() instanceof Reading.Parts);
    return chosen && from.stream().allMatch(of -> parts.shown(of.former()).equals(first))
        ? Optional.of(first)
        : Optional.empty();
  }

  /** Whether a figure with these in it would give one away, or a number too small to show. */
  private boolean tells(List<Part.Hidden> hidden) {
    if (parts.rule() != MergeRule.RESUMMED
        || hidden.size() == 1
        || hidden.stream().anyMatch(of -> of.whole().isEmpty())) {
      return true;
    }
    return parts.hidden(sum(hidden.stream().map(Merging::counted).toList())).isPresent();
  }

  private static Part.Counted counted(Part.Hidden hidden) {
    Reading.Ratio ratio = hidden.whole().orElseThrow();
    return new Part.Counted(
        hidden.former(), Fraction.of(ratio.numerator()), Fraction.of(ratio.denominator()));
  }

  private Cell cell(List<Part.Counted> counted) {
    if (parts.rule() == MergeRule.RESUMMED) {
      return sum(counted);
    }
    Fraction below = below(counted);
    BigDecimal mean =
        below.signum() == 0
            ? BigDecimal.ZERO
            : above(counted).dividedBy(below).round(decimals, RoundingMode.HALF_UP);
    return below.signum() == 0 ? Cell.MISSING : new Cell.Present(new Reading.Amount(mean));
  }

  private static Cell sum(List<Part.Counted> counted) {
    return new Cell.Present(new Reading.Ratio(above(counted).exactly(), below(counted).exactly()));
  }

  private static Fraction above(List<Part.Counted> counted) {
    return counted.stream().map(Part.Counted::above).reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Fraction below(List<Part.Counted> counted) {
    return counted.stream().map(Part.Counted::below).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** A part of a number that may be shown can itself be too small. */
  private Merged shown(Cell cell, List<UnitCode> from) {
    return parts
        .hidden(cell)
        .map(why -> merged(new Cell.Suppressed(why), List.of(), from))
        .orElseGet(() -> merged(cell, from, List.of()));
  }

  private Merged merged(Cell cell, List<UnitCode> from, List<UnitCode> without) {
    return new Merged(unit, cell, parts.rule(), from, without);
  }

  private static List<UnitCode> former(List<? extends Part> parts) {
    return parts.stream().map(Part::former).toList();
  }

  private static <P extends Part> List<P> only(Class<P> kind, List<Part> given) {
    return given.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
