/** Runs one Kafka broker on this machine, in a JVM of its own. */
@NullMarked
package vn.thuocso.embedded.broker;

import org.jspecify.annotations.NullMarked;
