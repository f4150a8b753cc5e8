/** ClickHouse on one machine: the embedded engine behind ClickHouse's own HTTP interface. */
@NullMarked
package vn.thuocso.embedded.gateway;

import org.jspecify.annotations.NullMarked;
