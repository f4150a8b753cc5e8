/** Keeps the polls: whom they ask, when and what. */
@NullMarked
package vn.thuocso.dashboard.channel.poll;

import org.jspecify.annotations.NullMarked;
