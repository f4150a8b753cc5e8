/** Keeps evidence: papers with their number, name and date, and files under what they hold. */
@NamedInterface("evidence")
@NullMarked
package vn.thuocso.dashboard.assessment.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
