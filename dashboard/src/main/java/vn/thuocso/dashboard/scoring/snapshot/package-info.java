/** Keeps snapshots of scores: computed when something they rest on has changed, and announced. */
@NamedInterface("snapshot")
@NullMarked
package vn.thuocso.dashboard.scoring.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
