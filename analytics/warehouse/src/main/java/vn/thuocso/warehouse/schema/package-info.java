/** Brings the schema up to date and fills the dimensions; once and again without harm. */
@NullMarked
package vn.thuocso.warehouse.schema;

import org.jspecify.annotations.NullMarked;
