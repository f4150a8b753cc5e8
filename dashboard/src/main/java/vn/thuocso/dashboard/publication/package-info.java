/** Will freeze a ranking with everything needed to recompute it. */
@ApplicationModule(allowedDependencies = {"framework", "scoring", "unit"})
@NullMarked
package vn.thuocso.dashboard.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
