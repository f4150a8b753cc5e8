/** Starts the whole product over one data directory and keeps it running. */
@NullMarked
package vn.thuocso.embedded.launcher;

import org.jspecify.annotations.NullMarked;
