/** What the warehouse has for each measured indicator: one class for each question. */
@NamedInterface("measured")
@NullMarked
package vn.thuocso.dashboard.scoring.measured;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
