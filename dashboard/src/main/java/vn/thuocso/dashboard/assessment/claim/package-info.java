/** What units claim of each criterion, and when they handed it in. */
@NamedInterface("claim")
@NullMarked
package vn.thuocso.dashboard.assessment.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
