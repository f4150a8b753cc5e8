/**
 * Reads what is typed of a criterion as an entry of the engine, with its points or its problems.
 */
@NamedInterface("criterion")
@NullMarked
package vn.thuocso.dashboard.assessment.criterion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
