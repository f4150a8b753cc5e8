/** Turns measured and declared values into scores by the index engine. */
@ApplicationModule(
    allowedDependencies = {
      "assessment",
      "assessment::decision",
      "framework",
      "lookup",
      "outbox",
      "unit"
    })
@NullMarked
package vn.thuocso.dashboard.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
