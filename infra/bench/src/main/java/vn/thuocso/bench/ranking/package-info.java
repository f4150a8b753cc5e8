/** Holds the first page against its bars: its question, its readers, what a slow machine sees. */
@NullMarked
package vn.thuocso.bench.ranking;

import org.jspecify.annotations.NullMarked;
