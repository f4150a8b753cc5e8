/**
 * The sheet of targets as planners see it, its files, its API, and the board of who is on track.
 */
@NullMarked
package vn.thuocso.dashboard.target.page;

import org.jspecify.annotations.NullMarked;
