package vn.thuocso.dashboard.target.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.Settings;

/**
 * A sheet at one moment: what is set, adopted or not.
 *
 * @param versions of each cell that was ever set
 * @param last number of the last change; 0 before the first
 * @param adoption the newest; none where nothing was adopted yet
 * @param adopted what readers see
 * @param authors the accounts that changed something since
 */
public record Draft(
    SheetKey key,
    Settings settings,
    Map<Place, Integer> versions,
    long last,
    Optional<Adoption> adoption,
    Settings adopted,
    Set<Long> authors) {

  /** Copies the collections. */
  public Draft {
    versions = Map.copyOf(versions);
    authors = Set.copyOf(authors);
  }

  /** How often a cell was changed; 0 for never. */
  public int version(Place place) {
    return versions.getOrDefault(place, 0);
  }

  /** Whether somebody changed something that is not adopted. */
  public boolean isChanged() {
    return !differences().isEmpty();
  }

  /** What was, and what is to be. */
  public record Difference(Setting before, Setting after) {}

  /** Every cell that is not as it was adopted. */
  public Map<Place, Difference> differences() {
    Map<Place, Difference> all = new LinkedHashMap<>();
    for (Place place : versions.keySet()) {
      Difference difference = new Difference(adopted.at(place), settings.at(place));
      if (!difference.before().equals(difference.after())) {
        all.put(place, difference);
      }
    }
    return all;
  }
}
