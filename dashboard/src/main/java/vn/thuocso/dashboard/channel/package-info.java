/** Keeps the registry of channels, their owners by date, their issues, printed codes and polls. */
@ApplicationModule(allowedDependencies = {"access", "audit", "outbox", "shell", "unit"})
@NullMarked
package vn.thuocso.dashboard.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
