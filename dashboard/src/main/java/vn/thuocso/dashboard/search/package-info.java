/** Finds units and indicators by name, with or without accents. */
@ApplicationModule(allowedDependencies = {"lookup", "score", "unit", "wording"})
@NullMarked
package vn.thuocso.dashboard.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
