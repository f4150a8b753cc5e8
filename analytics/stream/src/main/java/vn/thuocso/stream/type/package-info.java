/** Compact, versioned serialisation of records and state: no reflection, no Kryo. */
@NullMarked
package vn.thuocso.stream.type;

import org.jspecify.annotations.NullMarked;
