/** Decides who may open which page; until accounts exist, one password guards the registry. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thuocso.dashboard.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
