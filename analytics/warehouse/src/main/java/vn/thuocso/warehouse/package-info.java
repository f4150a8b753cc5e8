/** Owns the ClickHouse schema: the DDL, the rows, the client, the reconciliation. */
@NullMarked
package vn.thuocso.warehouse;

import org.jspecify.annotations.NullMarked;
