/**
 * Knows the dated tree of units: the city, its districts to 30/6/2025, its wards and communes
 * since.
 */
@ApplicationModule(allowedDependencies = {"outbox", "shell"})
@NullMarked
package vn.thuocso.dashboard.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
