/** What was measured beside what is asked: results, forecasts, who is on the way to 2030. */
@NullMarked
package vn.thuocso.dashboard.target.track;

import org.jspecify.annotations.NullMarked;
