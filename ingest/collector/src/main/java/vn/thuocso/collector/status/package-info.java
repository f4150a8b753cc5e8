/** Counts what passed and what was refused, and says whether the collector is ready. */
@NullMarked
package vn.thuocso.collector.status;

import org.jspecify.annotations.NullMarked;
