/** Promises results as rows under named columns, the same in CSV and JSON. */
@NullMarked
package vn.thuocso.index.table;

import org.jspecify.annotations.NullMarked;
