package vn.thuocso.dashboard.target.page;

import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.sheet.Cast;
import vn.thuocso.dashboard.target.sheet.Measure;
import vn.thuocso.dashboard.target.sheet.Measures;
import vn.thuocso.dashboard.target.sheet.Problem;

/** Whether a cell is one that can be set at all. */
final class Judged {

  private Judged() {}

  /** What is wrong with the place itself: nobody there, or nothing that applies to them. */
  static Optional<Problem> problem(Place place, Measures measures, Cast cast) {
    Scope scope = place.scope();
    if (!cast.has(scope)) {
      return Optional.of(new Problem("gone", List.of(scope.code())));
    }
    Measure measure = measures.find(place.node()).orElseThrow();
    return cast.applies(measure, scope)
        ? Optional.empty()
        : Optional.of(new Problem("none", List.of(measure.code(), scope.code())));
  }
}
