/** Promises what in a dataset a framework's rules cannot work with, before anything is scored. */
@NullMarked
package vn.thuocso.index.data.check;

import org.jspecify.annotations.NullMarked;
