/**
 * Holds the versioned definitions of the index, each as a draft, adopted or retired, and tells by
 * which of them a year is scored.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "shell", "wording"})
@NullMarked
package vn.thuocso.dashboard.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
