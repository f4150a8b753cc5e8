/** The yearly round with its days, and who has longer. */
@NamedInterface("round")
@NullMarked
package vn.thuocso.dashboard.assessment.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
