/** Keeps what each snapshot was computed of, for tracing it and for computing it otherwise. */
@NamedInterface("kept")
@NullMarked
package vn.thuocso.dashboard.scoring.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
