package vn.thuocso.index.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import vn.thuocso.index.data.UnitCode;

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

  /** How many units have a place. */
  public int ranked() {
    return (int) standings.values().stream().filter(Standing.Ranked.class::isInstance).count();
  }
}
