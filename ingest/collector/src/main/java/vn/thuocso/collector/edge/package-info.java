/**
 * Guards the door: problems in words, addresses and agents that are judged and forgotten, day
 * tokens.
 */
@NullMarked
package vn.thuocso.collector.edge;

import org.jspecify.annotations.NullMarked;
