package vn.thuocso.dashboard.scoring.input;

import java.util.Map;
import vn.thuocso.dashboard.scoring.declared.DeclaredInputs;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.State;

/**
 * What no machine can know of a measured indicator: whether it applies. Somebody else decided that
 * on paper, and the unit declares the paper; nothing else declared replaces a measurement.
 */
final class PaperRules {

  /** Measured indicator → the one whose declared paper settles it ("Như 3.2", "Như 6.10"). */
  private static final Map<String, String> SETTLED_BY =
      Map.of("3.3", "3.2", "6.10", "6.10", "6.11", "6.10", "6.12", "6.10", "6.14", "6.14");

  private PaperRules() {}

  /** The measured cell, or what the paper makes of it. */
  static Cell settle(String unit, String indicator, Cell measured, DeclaredInputs declared) {
    String by = SETTLED_BY.get(indicator);
    if (by == null) {
      return measured;
    }
    State paper = declared.at(unit, by).state();
    if (paper == State.NOT_APPLICABLE) {
      return Cell.NOT_APPLICABLE;
    }
    // Loudspeakers without a log of their platform: an empty denominator, which scores zero.
    boolean unlogged = indicator.equals("3.3") && measured.state() == State.MISSING;
    return unlogged && paper != State.MISSING ? Cells.NOTHING_OF_NOTHING : measured;
  }
}
