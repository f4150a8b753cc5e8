/**
 * Promises what figures of several periods say together: change, growth, distance to a trajectory,
 * a forecast with its band, and whether a target is within reach.
 */
@NullMarked
package vn.thuocso.index.time;

import org.jspecify.annotations.NullMarked;
