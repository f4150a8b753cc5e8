/** Knows which target a unit is set per node of a framework and year; so far the proposed ones. */
@ApplicationModule(allowedDependencies = {"framework", "unit"})
@NullMarked
package vn.thuocso.dashboard.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
