/** Puts what was measured and what was declared together, as the engine wants it. */
@NamedInterface("input")
@NullMarked
package vn.thuocso.dashboard.scoring.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
