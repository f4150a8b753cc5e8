package vn.thuocso.dashboard.access;

import java.util.Arrays;
import java.util.List;
import vn.thuocso.contract.UnitCode;

/**
 * Who asks, and what the database allowed them at the beginning of this very request.
 *
 * @param account the number of their account; 0 for a visitor
 * @param displayName how the screen calls them; empty for a visitor
 * @param session the number of their session; 0 for a visitor
 * @param grants what they may do
 */
public record Caller(long account, String displayName, long session, List<Grant> grants) {

  private static final Caller VISITOR = new Caller(0, "", 0, List.of());

  /** Keeps a copy of the grants. */
  public Caller {
    grants = List.copyOf(grants);
  }

  /** Somebody who did not log in. */
  public static Caller visitor() {
    return VISITOR;
  }

  /** Whether they logged in. */
  public boolean isLoggedIn() {
    return account != 0;
  }

  /** Whether they hold one of these roles over anything at all. */
  public boolean holds(Role... roles) {
    return grants.stream().anyMatch(grant -> Arrays.asList(roles).contains(grant.role()));
  }

  /** Whether they hold that role over that unit. */
  public boolean may(Role role, UnitCode unit) {
    return grants.stream().anyMatch(grant -> grant.role() == role && grant.units().covers(unit));
  }

  /** Whether they hold that role over that unit and that main index. */
  public boolean may(Role role, UnitCode unit, MainIndex field) {
    return grants.stream()
        .anyMatch(
            grant ->
                grant.role() == role && grant.units().covers(unit) && grant.fields().covers(field));
  }
}
