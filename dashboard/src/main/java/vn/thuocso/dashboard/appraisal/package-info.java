/**
 * The desk of verifiers and of the council: what is to be decided, what it rests on, and what came
 * of it for the unit.
 */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "assessment",
      "assessment :: claim",
      "assessment :: criterion",
      "assessment :: decision",
      "assessment :: evidence",
      "assessment :: round",
      "audit",
      "lookup",
      "score",
      "scoring :: input",
      "shell",
      "unit",
      "wording"
    })
@NullMarked
package vn.thuocso.dashboard.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
