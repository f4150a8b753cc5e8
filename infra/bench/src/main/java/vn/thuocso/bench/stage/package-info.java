/** Real servers and applications in a temporary directory, on free ports. */
@NullMarked
package vn.thuocso.bench.stage;

import org.jspecify.annotations.NullMarked;
