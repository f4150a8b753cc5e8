/** Takes events from outside and acknowledges only what Kafka holds. */
@NullMarked
package vn.thuocso.collector;

import org.jspecify.annotations.NullMarked;
