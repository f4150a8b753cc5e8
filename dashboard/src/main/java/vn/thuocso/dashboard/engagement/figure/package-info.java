/** The engagement index as arithmetic: from counted evidence to ranked places, without I/O. */
@NullMarked
package vn.thuocso.dashboard.engagement.figure;

import org.jspecify.annotations.NullMarked;
