/** Explains in plain words how scores, ranks and their intervals are computed. */
@ApplicationModule(allowedDependencies = {"pipeline", "score", "shell", "wording"})
@NullMarked
package vn.thuocso.dashboard.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
