/**
 * Knows which target a unit is set per node of a framework and year: planners draft them in a
 * sheet, another account adopts them, and readers see the adopted ones.
 */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "audit",
      "export",
      "framework",
      "lookup",
      "outbox",
      "score",
      "shell",
      "unit",
      "wording"
    })
@NullMarked
package vn.thuocso.dashboard.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
