package vn.thuocso.dashboard.target.sheet;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.target.Part;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Setting;

/**
 * Somebody's wish to change a cell.
 *
 * @param seen the version of the cell that they saw; 0 for one that was never set
 */
public record Edit(Place place, int seen, UnaryOperator<Setting> change) {

  /** Sets the aim alone; null for the one above. */
  public static Edit aim(Place place, int seen, @Nullable BigDecimal target) {
    return new Edit(place, seen, now -> now.with(Part.TARGET, target));
  }

  /** Sets all of the cell. */
  public static Edit whole(Place place, int seen, Setting setting) {
    return new Edit(place, seen, now -> setting);
  }
}
