/** Just enough of ClickHouse's syntax to tell a statement's text from the data behind it. */
@NullMarked
package vn.thuocso.embedded.gateway.sql;

import org.jspecify.annotations.NullMarked;
