/**
 * Keeps the yearly round: what units claim of each criterion, what verifiers and the council decide
 * of it, and by which rules. No pages; the desks are modules of their own.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "framework", "unit"})
@NullMarked
package vn.thuocso.dashboard.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
