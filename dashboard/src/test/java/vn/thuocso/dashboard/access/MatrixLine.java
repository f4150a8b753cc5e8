package vn.thuocso.dashboard.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line of matrix.csv: who may ask for a route, and what its address is about.
 *
 * @param who OPEN, READING, OWN, REGISTRY, RECORD, PLANNING, FORM, ENTRY, APPROVAL, TARGETS,
 *     PLANNER, ADOPTER or ADMIN
 * @param object what the variables of the address name; empty where it has none
 */
public record MatrixLine(String who, String object, String method, String pattern) {

  /** All lines. */
  public static List<MatrixLine> all() throws IOException {
    try (InputStream file = MatrixLine.class.getResourceAsStream("/access/matrix.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 3))
          .map(part -> of(part[0], part[1], part[2]))
          .toList();
    }
  }

  private static MatrixLine of(String who, String method, String pattern) {
    String[] both = who.split(":", 2);
    boolean open = both[0].equals("OPEN") || both[0].equals("READING");
    String unsaid = open && pattern.contains("{") ? "unit" : "";
    return new MatrixLine(both[0], both.length > 1 ? both[1] : unsaid, method, pattern);
  }

  /** Method and pattern. */
  public String route() {
    return method + " " + pattern;
  }

  /** Whether its address names something. */
  public boolean hasVariable() {
    return pattern.contains("{");
  }

  /** Whether it is open to visitors, where rankings are. */
  public boolean isOpen() {
    return who.equals("OPEN") || who.equals("READING");
  }

  /** Whether a role over a part is not enough. */
  boolean wantsEverything() {
    return who.equals("RECORD") || who.equals("PLANNING") || who.equals("DRAW");
  }

  /** Whether a role over the unit that it is about is needed. */
  boolean isOfUnit() {
    return Set.of("REGISTRY", "FORM", "ENTRY", "APPROVAL", "APPRAISAL", "COUNCIL", "RESULT")
        .contains(who);
  }

  /** Whether a role opens it at all, leaving aside over which unit. */
  boolean admits(Role role) {
    return switch (who) {
      case "ADMIN" -> role == Role.ADMINISTRATOR;
      case "PLANNING" -> role == Role.ADMINISTRATOR || role == Role.PLANNER;
      case "APPRAISER", "APPRAISAL" -> role == Role.VERIFIER;
      case "SESSION", "COUNCIL", "DRAW" -> role == Role.COUNCIL;
      case "SECOND" -> role == Role.VERIFIER || role == Role.COUNCIL || role == Role.ADMINISTRATOR;
      case "RESULT" ->
          role == Role.CLERK
              || role == Role.APPROVER
              || role == Role.VERIFIER
              || role == Role.COUNCIL;
      case "APPROVAL" -> role == Role.APPROVER;
      case "ENTRY" -> role == Role.CLERK || role == Role.APPROVER;
      case "FORM" -> role != Role.READER && role != Role.STEWARD && role != Role.ADMINISTRATOR;
      case "RECORD" -> role == Role.ADMINISTRATOR || role == Role.COUNCIL;
      case "REGISTRY" -> role == Role.ADMINISTRATOR || role == Role.STEWARD;
      case "TARGETS" -> role == Role.PLANNER || role == Role.LEADER || role == Role.COUNCIL;
      case "PLANNER" -> role == Role.PLANNER;
      case "ADOPTER" -> role == Role.PLANNER || role == Role.COUNCIL;
      default -> true;
    };
  }

  /** The address about that object. */
  public String address(Map<String, String> names) {
    return filled(names.getOrDefault(object, "00103"), names);
  }

  /** Every variable, whatever its expression, replaced: by its own name, or by the object. */
  private String filled(String value, Map<String, String> names) {
    StringBuilder path = new StringBuilder();
    StringBuilder variable = new StringBuilder();
    int depth = 0;
    for (char next : pattern.toCharArray()) {
      depth -= next == '}' ? 1 : 0;
      if (depth == 0 && next == '}') {
        String name = variable.toString().replaceFirst(":.*", "");
        path.append(names.getOrDefault("{" + name + "}", value));
        variable.setLength(0);
      } else if (depth > 0) {
        variable.append(next);
      } else if (next != '{') {
        path.append(next);
      }
      depth += next == '{' ? 1 : 0;
    }
    return path.toString();
  }
}
