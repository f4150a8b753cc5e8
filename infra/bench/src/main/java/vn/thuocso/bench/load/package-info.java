/** Seeded events with a ledger of what they must add up to. */
@NullMarked
package vn.thuocso.bench.load;

import org.jspecify.annotations.NullMarked;
