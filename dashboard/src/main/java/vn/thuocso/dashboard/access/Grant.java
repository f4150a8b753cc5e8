package vn.thuocso.dashboard.access;

import java.util.Set;
import vn.thuocso.contract.UnitCode;

/** One role, over which units and which main indices. */
public record Grant(Role role, Reach<UnitCode> units, Reach<MainIndex> fields) {

  /** Refuses to administer a part: whoever gives out grants can give out all of them. */
  public Grant {
    if (role == Role.ADMINISTRATOR && !(units.everything() && fields.everything())) {
      throw new IllegalArgumentException("Administrators administer everything.");
    }
  }

  /** A role over everything. */
  public static Grant everywhere(Role role) {
    return new Grant(role, Reach.all(), Reach.all());
  }

  /** A role over one unit, in all its fields. */
  public static Grant over(Role role, UnitCode unit) {
    return new Grant(role, Reach.only(Set.of(unit)), Reach.all());
  }
}
