/** Leads from any figure of a snapshot to what it was made of, down to offsets of records. */
@ApplicationModule(
    allowedDependencies = {
      "lookup",
      "pipeline",
      "score",
      "scoring :: input",
      "scoring :: kept",
      "scoring :: measured",
      "wording"
    })
@NullMarked
package vn.thuocso.dashboard.origin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
