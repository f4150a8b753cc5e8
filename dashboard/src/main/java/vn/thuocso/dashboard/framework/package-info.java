/**
 * Will hold the versioned definitions of the index: indicators, weights, the decision and the year.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thuocso.dashboard.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
