package vn.thuocso.dashboard.target.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Setting;

/** Turns what somebody wishes of a sheet into changes of it as it stands. */
record Wishes(Draft now, long account, Instant at) {

  List<Change> of(List<Edit> edits, Measures measures) {
    Map<Place, Problem> stale = new LinkedHashMap<>();
    Map<Place, Problem> invalid = new LinkedHashMap<>();
    Map<Place, Change> changes = new LinkedHashMap<>();
    for (Edit edit : edits) {
      Place place = edit.place();
      Change change = change(edit);
      Optional<Measure> measure = measures.find(place.node());
      if (change.before().equals(change.after())) {
        continue;
      }
      if (edit.seen() != now.version(place)) {
        stale.put(place, Problem.of("stale", now.version(place)));
      }
      measure
          .flatMap(known -> Rules.problem(change.after(), known))
          .or(
              () ->
                  measure.isPresent()
                      ? Optional.empty()
                      : Optional.of(Problem.of("node", place.node())))
          .ifPresent(problem -> invalid.put(place, problem));
      changes.put(place, change);
    }
    if (!invalid.isEmpty()) {
      throw new SheetRefusal(SheetRefusal.Kind.INVALID, invalid);
    }
    if (!stale.isEmpty()) {
      throw new SheetRefusal(SheetRefusal.Kind.STALE, stale);
    }
    return new ArrayList<>(changes.values());
  }

  private Change change(Edit edit) {
    Setting before = now.settings().at(edit.place());
    return new Change(
        0,
        edit.place(),
        now.version(edit.place()) + 1,
        account,
        at,
        before,
        edit.change().apply(before));
  }
}
