/** The records that travel between the steps of the job: flat, immutable, serialised by hand. */
@NullMarked
package vn.thuocso.stream.event;

import org.jspecify.annotations.NullMarked;
