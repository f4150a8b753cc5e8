/** Commits the registry of the demonstration city, at every start and once a day. */
@NullMarked
package vn.thuocso.dashboard.channel.bundled;

import org.jspecify.annotations.NullMarked;
