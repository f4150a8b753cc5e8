/**
 * Ranks units by their scores, as the newest complete snapshot has them, and says how sure it is.
 */
@ApplicationModule(
    allowedDependencies = {
      "boundary",
      "export",
      "lookup",
      "pipeline",
      "score",
      "shell",
      "target",
      "unit",
      "wording"
    })
@NullMarked
package vn.thuocso.dashboard.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
