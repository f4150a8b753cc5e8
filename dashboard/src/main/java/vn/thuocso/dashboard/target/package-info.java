/** Will hold the targets that a unit is set per indicator and year, and the way to them. */
@ApplicationModule(allowedDependencies = {"framework", "unit"})
@NullMarked
package vn.thuocso.dashboard.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
