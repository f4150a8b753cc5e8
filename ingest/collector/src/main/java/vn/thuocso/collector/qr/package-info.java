/** Opens printed codes: journal first, then redirect, whatever else is down. */
@NullMarked
package vn.thuocso.collector.qr;

import org.jspecify.annotations.NullMarked;
