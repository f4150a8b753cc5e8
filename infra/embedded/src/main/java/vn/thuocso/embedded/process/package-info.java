/** Starts a server of this module in a JVM of its own and knows when it is ready. */
@NullMarked
package vn.thuocso.embedded.process;

import org.jspecify.annotations.NullMarked;
