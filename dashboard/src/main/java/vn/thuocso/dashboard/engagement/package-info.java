/** Ranks places by how their services are used, and shows what each rank rests on. */
@ApplicationModule(allowedDependencies = {"export", "lookup", "pipeline", "shell", "wording"})
@NullMarked
package vn.thuocso.dashboard.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
