package vn.thuocso.dashboard.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One line of matrix.csv: who may ask for a route, and what its address is about.
 *
 * @param who OPEN, READING, OWN, REGISTRY or ADMIN
 * @param object what the variables of the address name; empty where it has none
 */
record MatrixLine(String who, String object, String method, String pattern) {

  static List<MatrixLine> all() throws IOException {
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
    return new MatrixLine(both[0], both.length > 1 ? both[1] : "", method, pattern);
  }

  String route() {
    return method + " " + pattern;
  }

  boolean hasVariable() {
    return pattern.contains("{");
  }

  boolean isOpen() {
    return who.equals("OPEN") || who.equals("READING");
  }

  /** Whether a role opens it at all, leaving aside over which unit. */
  boolean admits(Role role) {
    return switch (who) {
      case "ADMIN" -> role == Role.ADMINISTRATOR;
      case "REGISTRY" -> role == Role.ADMINISTRATOR || role == Role.STEWARD;
      default -> true;
    };
  }

  /** The address about that object. */
  String address(Map<String, String> names) {
    return filled(names.getOrDefault(object, "00103"));
  }

  /** Every variable, whatever its expression, replaced. */
  private String filled(String value) {
    StringBuilder path = new StringBuilder();
    int depth = 0;
    for (char next : pattern.toCharArray()) {
      depth -= next == '}' ? 1 : 0;
      if (depth == 0) {
        path.append(next == '}' ? value : next == '{' ? "" : String.valueOf(next));
      }
      depth += next == '{' ? 1 : 0;
    }
    return path.toString();
  }
}
