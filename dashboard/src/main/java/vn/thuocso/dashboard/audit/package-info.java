/** Will keep the readable, tamper-evident record of who decided what and when. */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package vn.thuocso.dashboard.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
