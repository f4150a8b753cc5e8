/** Says who rose and who fell between two snapshots, by what, and whether beyond doubt. */
@ApplicationModule(allowedDependencies = {"export", "pipeline", "score", "shell", "wording"})
@NullMarked
package vn.thuocso.dashboard.movers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
