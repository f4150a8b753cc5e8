package vn.thuocso.index.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Ties;

/** The places of all units by one figure, best first; ties on values rounded as the rule says. */
public record Ranking(Map<UnitCode, Standing> standings) {
  public Ranking {
    standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
  }

  /** The standing of a unit, which has to be one of the ranking's. */
  public Standing of(UnitCode unit) {
    return Objects.requireNonNull(standings.get(unit), () -> "no unit " + unit);
  }

  /** The place of a unit, where it has one. */
  public OptionalDouble rank(UnitCode unit) {
    return of(unit) instanceof Standing.Ranked ranked
        ? OptionalDouble.of(ranked.rank())
        : OptionalDouble.empty();
  }

  /** The places of some units as if there were no others, ties as the rule has them. */
  public Ranking among(Set<UnitCode> units, Ties ties) {
    List<UnitCode> kept = standings.keySet().stream().filter(units::contains).toList();
    double[] worse = kept.stream().mapToDouble(unit -> -rank(unit).orElse(Double.NaN)).toArray();
    double[] places = Rankings.ranks(ties).of(worse);
    Map<UnitCode, Standing> among = new LinkedHashMap<>();
    for (int i = 0; i < places.length; i++) {
      UnitCode unit = kept.get(i);
      among.put(unit, Double.isNaN(places[i]) ? of(unit) : new Standing.Ranked(places[i]));
    }
    return new Ranking(among);
  }

  /** How many units have a place. */
  public int ranked() {
    return (int) standings.values().stream().filter(Standing.Ranked.class::isInstance).count();
  }
}
