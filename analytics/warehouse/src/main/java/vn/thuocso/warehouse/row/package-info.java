/** The tables and the encoding of their rows: what whoever writes to the warehouse relies on. */
@NullMarked
package vn.thuocso.warehouse.row;

import org.jspecify.annotations.NullMarked;
