/**
 * Knows channels, contents and polls from the compacted topics, and from disk when Kafka is away.
 */
@NullMarked
package vn.thuocso.collector.registry;

import org.jspecify.annotations.NullMarked;
