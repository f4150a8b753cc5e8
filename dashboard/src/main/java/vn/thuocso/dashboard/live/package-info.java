/**
 * Tells open pages that there are newer figures, and nothing about who is told: each page then asks
 * for itself again and replaces what changed in its place.
 */
@ApplicationModule(allowedDependencies = {"pipeline", "score", "lookup"})
@NullMarked
package vn.thuocso.dashboard.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
