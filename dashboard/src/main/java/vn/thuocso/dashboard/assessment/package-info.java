/** Will take the self, verified and council scores of a round, with their evidence. */
@ApplicationModule(allowedDependencies = {"framework", "unit"})
@NullMarked
package vn.thuocso.dashboard.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
