/** Runs the whole product on one machine. */
@NullMarked
package vn.thuocso.embedded;

import org.jspecify.annotations.NullMarked;
