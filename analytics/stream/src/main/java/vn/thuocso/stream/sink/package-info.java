/** Brings rows to ClickHouse: at least once, patiently, and never past a row that it refuses. */
@NullMarked
package vn.thuocso.stream.sink;

import org.jspecify.annotations.NullMarked;
