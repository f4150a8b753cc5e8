package vn.thuocso.dashboard.scoring.input;

import java.math.BigDecimal;
import vn.thuocso.dashboard.scoring.measured.Finding;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;

/** Findings and cells as the engine and a digest read them. */
final class Cells {

  static final Cell NOTHING_OF_NOTHING =
      new Cell.Present(new Reading.Ratio(BigDecimal.ZERO, BigDecimal.ZERO));

  private Cells() {}

  static Cell of(Finding finding) {
    if (finding instanceof Finding.Counts counts) {
      return new Cell.Present(new Reading.Ratio(counts.numerator(), counts.denominator()));
    }
    if (finding instanceof Finding.Amount amount) {
      return new Cell.Present(new Reading.Amount(amount.value()));
    }
    return finding instanceof Finding.Met met
        ? new Cell.Present(new Reading.Parts(met.parts()))
        : Cell.MISSING;
  }

  /** Everything that tells one cell from another, in one notation. */
  static String text(Cell cell) {
    if (cell instanceof Cell.Suppressed suppressed) {
      return suppressed.reason().name();
    }
    return cell instanceof Cell.Present present
        ? text(present.reading()) + present.standardError().stream().mapToObj(e -> "±" + e).toList()
        : cell.state().name();
  }

  private static String text(Reading reading) {
    if (reading instanceof Reading.Ratio ratio) {
      return ratio.numerator().toPlainString()
          + "/"
          + ratio.denominator().toPlainString()
          + " "
          + ratio.probe();
    }
    if (reading instanceof Reading.Amount amount) {
      return amount.value().toPlainString();
    }
    if (reading instanceof Reading.Awarded awarded) {
      return "awarded " + awarded.points().toPlainString();
    }
    return reading instanceof Reading.Parts parts
        ? new java.util.TreeSet<>(parts.met()).toString()
        : ((Reading.Choice) reading).choice();
  }
}
