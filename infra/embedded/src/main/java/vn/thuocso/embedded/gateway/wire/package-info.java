/** The bytes on the wire: ClickHouse's compressed blocks, HTTP codings, headers of chunks. */
@NullMarked
package vn.thuocso.embedded.gateway.wire;

import org.jspecify.annotations.NullMarked;
