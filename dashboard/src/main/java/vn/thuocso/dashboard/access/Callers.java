package vn.thuocso.dashboard.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;

/** Tells who asks, for whoever has to decide about one object. */
@Component
public class Callers {

  Callers() {}

  /** Who makes the request that this thread answers. */
  public Caller current() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof Caller caller
        ? caller
        : Caller.visitor();
  }

  /** Whether who asks holds one of these roles over all units. */
  public boolean mayEverywhere(Role... roles) {
    List<Role> wanted = Arrays.asList(roles);
    return current().grants().stream()
        .anyMatch(grant -> wanted.contains(grant.role()) && grant.units().everything());
  }

  /** Whether who asks holds one of these roles over that unit. */
  public boolean may(UnitCode unit, Role... roles) {
    Caller caller = current();
    return Arrays.stream(roles).anyMatch(role -> caller.may(role, unit));
  }

  /** Goes on only for who holds one of these roles over all units. */
  public void requireEverywhere(Role... roles) {
    if (!mayEverywhere(roles)) {
      throw new Forbidden("not allowed over everything");
    }
  }

  /** Goes on only for who holds one of these roles over that unit. */
  public void require(UnitCode unit, Role... roles) {
    if (!may(unit, roles)) {
      throw new Forbidden("not allowed over unit " + unit);
    }
  }
}
