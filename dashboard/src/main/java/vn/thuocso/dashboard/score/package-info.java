/**
 * Snapshots of scores as the warehouse has them, and how scores are named and written; one that is
 * not complete is not seen.
 */
@ApplicationModule(allowedDependencies = {"export", "lookup", "shell", "wording"})
@NullMarked
package vn.thuocso.dashboard.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
