package vn.thuocso.dashboard.access;

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

  /** Goes on only for who holds one of these roles over that unit. */
  public void require(UnitCode unit, Role... roles) {
    Caller caller = current();
    for (Role role : roles) {
      if (caller.may(role, unit)) {
        return;
      }
    }
    throw new Forbidden("not allowed over unit " + unit);
  }
}
