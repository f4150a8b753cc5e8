/**
 * Answers "what if": what would lift a ward by one rank, and how ranks would move under other
 * weights. Everything goes through the index engine, nothing is kept.
 */
@ApplicationModule(
    allowedDependencies = {
      "export",
      "pipeline",
      "score",
      "scoring :: input",
      "scoring :: kept",
      "scoring :: run",
      "shell",
      "unit",
      "wording"
    })
@NullMarked
package vn.thuocso.dashboard.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
