/** Promises a dataset out of a wide or long CSV file, or all of its problems with their places. */
@NullMarked
package vn.thuocso.index.data.csv;

import org.jspecify.annotations.NullMarked;
