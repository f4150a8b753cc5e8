/** Counts each event once and states whole tallies: windows, sketches, polls, flows, refusals. */
@NullMarked
package vn.thuocso.stream.tally;

import org.jspecify.annotations.NullMarked;
