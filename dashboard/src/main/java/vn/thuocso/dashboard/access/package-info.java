/** Decides who may do what: accounts, their roles over units and main indices, and the door. */
@ApplicationModule(allowedDependencies = {"shell", "unit", "wording"})
@NullMarked
package vn.thuocso.dashboard.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
