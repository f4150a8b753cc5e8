package vn.thuocso.index.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;

/**
 * Figures by another partition of the same nodes, as pillars or levels; never part of the total.
 *
 * @param view the view's code
 * @param figures of every unit, by the code of the view's group
 * @param verdicts the band or level that the view gives a unit, where it gives one: its name in
 *     each language is the framework's
 */
public record ViewScores(
    Code view, Map<UnitCode, UnitFigures> figures, Map<UnitCode, Verdict> verdicts) {
  public ViewScores {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
  }
}
