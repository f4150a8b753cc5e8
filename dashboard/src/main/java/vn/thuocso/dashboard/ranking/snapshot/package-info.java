/** Reads snapshots of scores from the warehouse; one that is not complete is not seen. */
@NullMarked
package vn.thuocso.dashboard.ranking.snapshot;

import org.jspecify.annotations.NullMarked;
