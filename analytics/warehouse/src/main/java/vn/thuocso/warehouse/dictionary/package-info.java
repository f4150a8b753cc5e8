/** Writes the data dictionary out of the schema itself. */
@NullMarked
package vn.thuocso.warehouse.dictionary;

import org.jspecify.annotations.NullMarked;
