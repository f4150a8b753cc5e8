/** Asks the warehouse: one bounded, read-only way in, that fails with one kind of failure. */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package vn.thuocso.dashboard.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
