/** Tells how fresh the warehouse is, what waits in front of it and what was refused. */
@ApplicationModule(allowedDependencies = {"lookup", "shell", "wording"})
@NullMarked
package vn.thuocso.dashboard.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
