/** Keeps records on disk, in order, until Kafka has acknowledged them. */
@NullMarked
package vn.thuocso.collector.journal;

import org.jspecify.annotations.NullMarked;
