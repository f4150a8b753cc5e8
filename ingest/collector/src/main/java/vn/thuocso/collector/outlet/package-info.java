/** Hands records to Kafka and tells when they are safe there, or that they can't be taken now. */
@NullMarked
package vn.thuocso.collector.outlet;

import org.jspecify.annotations.NullMarked;
