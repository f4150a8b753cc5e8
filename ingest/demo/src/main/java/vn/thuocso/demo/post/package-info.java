/** Posts the stories to the collector's public door, with no right that others lack. */
@NullMarked
package vn.thuocso.demo.post;

import org.jspecify.annotations.NullMarked;
