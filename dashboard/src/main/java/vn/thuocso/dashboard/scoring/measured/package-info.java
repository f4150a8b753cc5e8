/** What the warehouse has for each measured indicator: one class for each question. */
@NullMarked
package vn.thuocso.dashboard.scoring.measured;

import org.jspecify.annotations.NullMarked;
