/** Gives every page its frame: layout, design tokens, navigation and the two languages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thuocso.dashboard.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
