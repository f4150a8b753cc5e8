/** ClickHouse's HTTP interface, as far as its Java clients speak it. */
@NullMarked
package vn.thuocso.embedded.gateway.http;

import org.jspecify.annotations.NullMarked;
