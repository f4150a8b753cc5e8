/** The demonstration's channels, issues and polls, as the dashboard commits them. */
@NullMarked
package vn.thuocso.demo.registry;

import org.jspecify.annotations.NullMarked;
