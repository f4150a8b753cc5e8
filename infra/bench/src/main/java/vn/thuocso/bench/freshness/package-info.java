/** How long after its acceptance an event is visible to a query. */
@NullMarked
package vn.thuocso.bench.freshness;

import org.jspecify.annotations.NullMarked;
