package vn.thuocso.dashboard.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sheet sets. A unit without a number of its own has that of the nearest above: its former
 * district, its kind, the city.
 */
public record Settings(Map<Place, Setting> own) {

  /** A sheet that sets nothing. */
  public static final Settings NONE = new Settings(Map.of());

  /** Copies the map. */
  public Settings {
    own = Map.copyOf(own);
  }

  /** A number and who it is set for. */
  public record Given(BigDecimal value, Scope from) {}

  /** What is set in that very cell. */
  public Setting at(Place place) {
    return own.getOrDefault(place, Setting.NONE);
  }

  /** The number that counts, from the nearest of those who may set it. */
  public Optional<Given> given(String node, List<Scope> chain, Part part) {
    for (Scope scope : chain) {
      Optional<BigDecimal> here = at(new Place(node, scope)).part(part);
      if (here.isPresent()) {
        return Optional.of(new Given(here.get(), scope));
      }
    }
    return Optional.empty();
  }

  /** The whole target that counts; none where nobody aims at anything. */
  public Optional<Target> target(String node, List<Scope> chain) {
    return given(node, chain, Part.TARGET)
        .map(
            aim ->
                Target.around(
                    given(node, chain, Part.FLOOR).map(Given::value),
                    aim.value(),
                    given(node, chain, Part.STRETCH).map(Given::value)));
  }
}
