package vn.thuocso.dashboard.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.appraisal.CasePage.Figure;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.data.Cell;

/** The three figures that a claim is read by: of the unit, of the system, of the year before. */
record Figures(Dossier dossier, Wording say) {

  List<Figure> all() {
    String year = Integer.toString(dossier.criterion().year() - 1);
    Figure before =
        figure(
            say.say("appraisal.figure.before", year),
            dossier.before(),
            dossier.before().isPresent() ? "" : say.say("appraisal.figure.before.none"));
    return List.of(self(), system(), before);
  }

  private Figure self() {
    String label = say.say("appraisal.figure.self");
    if (dossier.claim().isPresent()) {
      return figure(label, dossier.self(), text(dossier.claimed()));
    }
    return dossier.isMeasured()
        ? figure(label, dossier.system(), say.say("appraisal.figure.self.measured"))
        : figure(label, Optional.empty(), say.say("appraisal.figure.self.none"));
  }

  private Figure system() {
    String label = say.say("appraisal.figure.system");
    if (!dossier.isMeasured()) {
      return figure(label, Optional.empty(), say.say("appraisal.figure.system.declared"));
    }
    return dossier
        .measured()
        .map(cell -> figure(label, dossier.system(), text(cell)))
        .orElseGet(() -> figure(label, Optional.empty(), say.say("appraisal.figure.system.away")));
  }

  private Figure figure(String label, Optional<BigDecimal> points, String basis) {
    String look = points.isPresent() ? "present" : "missing";
    return new Figure(label, new Said(say).points(points), basis, look);
  }

  private String text(Cell cell) {
    return new EntryText(dossier.indicator(), say).of(cell);
  }
}
