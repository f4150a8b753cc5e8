/**
 * Freezes a year's ranking with everything needed to compute it again, signs it, and says of each
 * later edition which published numbers moved and why.
 */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "access::proof",
      "assessment",
      "assessment::round",
      "audit",
      "scoring",
      "scoring::input",
      "scoring::kept",
      "scoring::run",
      "scoring::snapshot",
      "shell",
      "wording"
    })
@NullMarked
package vn.thuocso.dashboard.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
