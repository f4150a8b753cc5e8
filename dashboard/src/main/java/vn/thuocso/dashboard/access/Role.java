package vn.thuocso.dashboard.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do; each grant binds one of them to units and main indices. */
public enum Role {
  READER,
  LEADER,
  PLANNER,
  CLERK,
  APPROVER,
  VERIFIER,
  COUNCIL,
  STEWARD,
  ADMINISTRATOR;

  /** The role of that name. */
  public static Optional<Role> ofName(String name) {
    return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
  }

  /** Whether a password alone does not open the door to it. */
  public boolean needsSecondFactor() {
    return this == VERIFIER || this == COUNCIL || this == ADMINISTRATOR;
  }

  /** How Spring Security calls it. */
  public String authority() {
    return "ROLE_" + name();
  }

  /** The key of its name in the message files. */
  public String label() {
    return "access.role." + name().toLowerCase(Locale.ROOT);
  }
}
