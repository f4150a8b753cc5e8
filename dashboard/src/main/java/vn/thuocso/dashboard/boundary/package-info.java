/** Boundaries that an administrator loads, drawn in place of the tile map. */
@ApplicationModule(allowedDependencies = {"access", "shell", "unit", "wording"})
@NullMarked
package vn.thuocso.dashboard.boundary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
