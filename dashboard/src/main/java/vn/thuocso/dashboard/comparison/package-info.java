/** Sets up to five units side by side, and says what can be told apart and what cannot. */
@ApplicationModule(
    allowedDependencies = {"export", "pipeline", "score", "shell", "unit", "wording"})
@NullMarked
package vn.thuocso.dashboard.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
