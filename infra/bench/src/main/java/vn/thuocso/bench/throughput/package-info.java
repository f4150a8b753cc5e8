/** Events a second from topic to queryable: the job, a reference loop, a bare consumer. */
@NullMarked
package vn.thuocso.bench.throughput;

import org.jspecify.annotations.NullMarked;
