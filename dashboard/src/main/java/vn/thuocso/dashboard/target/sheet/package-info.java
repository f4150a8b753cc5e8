/** The sheet that planners work on: its rules, its tables, how it is adopted and copied. */
@NullMarked
package vn.thuocso.dashboard.target.sheet;

import org.jspecify.annotations.NullMarked;
