/** The rows of the warehouse as the job writes them: ClickHouse's RowBinary, column by column. */
@NullMarked
package vn.thuocso.stream.row;

import org.jspecify.annotations.NullMarked;
