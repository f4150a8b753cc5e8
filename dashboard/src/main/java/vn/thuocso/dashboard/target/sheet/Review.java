package vn.thuocso.dashboard.target.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Settings;
import vn.thuocso.dashboard.unit.Unit;

/**
 * What stands in the way of adopting a sheet, and what is only worth a look.
 *
 * @param errors cells that keep it from being adopted
 * @param missing units without an aim, by the measure that others have one of
 */
public record Review(Map<Place, Problem> errors, Map<String, List<Unit>> missing) {

  /** Copies the maps. */
  public Review {
    errors = new LinkedHashMap<>(errors);
    missing = new LinkedHashMap<>(missing);
  }

  /** Looks at every cell that counts for anybody. */
  public static Review of(Settings settings, Measures measures, Cast cast) {
    Map<Place, Problem> errors = new LinkedHashMap<>();
    Map<String, List<Unit>> missing = new LinkedHashMap<>();
    for (Measure measure : measures.all()) {
      List<Unit> without = new ArrayList<>();
      boolean any = false;
      for (Unit unit : cast.units()) {
        if (measure.appliesTo(unit.kind())) {
          List<Scope> chain = Scope.chain(unit);
          boolean has = settings.given(measure.code(), chain, Part.TARGET).isPresent();
          any |= has;
          if (!has) {
            without.add(unit);
          }
          belowFloor(settings, measure, chain)
              .ifPresent(wrong -> errors.putIfAbsent(wrong.getKey(), wrong.getValue()));
        }
      }
      if (any && !without.isEmpty()) {
        missing.put(measure.code(), without);
      }
    }
    return new Review(errors, missing);
  }

  /** An aim below a floor is an error where the nearer of the two was set. */
  private static Optional<Map.Entry<Place, Problem>> belowFloor(
      Settings settings, Measure measure, List<Scope> chain) {
    Optional<Settings.Given> aim = settings.given(measure.code(), chain, Part.TARGET);
    Optional<Settings.Given> floor = settings.given(measure.code(), chain, Part.FLOOR);
    if (aim.isEmpty() || floor.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal lead = measure.lead(aim.get().value(), floor.get().value());
    if (lead.signum() >= 0) {
      return Optional.empty();
    }
    int nearest = Math.min(chain.indexOf(aim.get().from()), chain.indexOf(floor.get().from()));
    return Optional.of(
        Map.entry(
            new Place(measure.code(), chain.get(nearest)),
            Problem.of(
                "floor",
                measure.shown(aim.get().value()),
                measure.shown(floor.get().value()),
                measure.unit())));
  }
}
