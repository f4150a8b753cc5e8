/**
 * Shows one unit: where it stands and how surely, against whom, why, on what way, and through which
 * channels.
 */
@ApplicationModule(
    allowedDependencies = {
      "engagement",
      "export",
      "lookup",
      "pipeline",
      "score",
      "shell",
      "simulation",
      "target",
      "unit",
      "wording"
    })
@NullMarked
package vn.thuocso.dashboard.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
