/** What verifiers and the council decided, and what therefore counts. */
@NamedInterface("decision")
@NullMarked
package vn.thuocso.dashboard.assessment.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
