/** Shows the registry to those who may change it, and takes their changes. */
@NullMarked
package vn.thuocso.dashboard.channel.page;

import org.jspecify.annotations.NullMarked;
