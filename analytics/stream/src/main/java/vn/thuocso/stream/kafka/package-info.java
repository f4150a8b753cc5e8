/** The job's edge to the broker: where records come from and dead letters go. */
@NullMarked
package vn.thuocso.stream.kafka;

import org.jspecify.annotations.NullMarked;
