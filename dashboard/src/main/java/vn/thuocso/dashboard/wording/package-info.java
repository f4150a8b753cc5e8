/** Says numbers, days and sentences the way the reader's language writes them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.thuocso.dashboard.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
