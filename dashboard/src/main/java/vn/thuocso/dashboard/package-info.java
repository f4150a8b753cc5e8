/** Shows the figures and takes what people decide. */
@NullMarked
package vn.thuocso.dashboard;

import org.jspecify.annotations.NullMarked;
