/** Generates the demonstration city from a seed and posts it to the collector like anyone. */
@NullMarked
package vn.thuocso.demo;

import org.jspecify.annotations.NullMarked;
