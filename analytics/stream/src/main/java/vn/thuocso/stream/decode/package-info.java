/** Reads bytes into events and says why a record cannot be read; never throws for a record. */
@NullMarked
package vn.thuocso.stream.decode;

import org.jspecify.annotations.NullMarked;
