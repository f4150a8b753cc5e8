/**
 * The desk of those who assess their own unit and of those who open the round: pages and API of the
 * yearly form.
 */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "assessment",
      "assessment::claim",
      "assessment::criterion",
      "assessment::evidence",
      "assessment::round",
      "lookup",
      "score",
      "shell",
      "unit",
      "wording"
    })
@NullMarked
package vn.thuocso.dashboard.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
