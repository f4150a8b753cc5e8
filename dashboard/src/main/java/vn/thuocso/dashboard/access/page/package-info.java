/** The pages on which people keep their own account, and administrators those of others. */
@NullMarked
package vn.thuocso.dashboard.access.page;

import org.jspecify.annotations.NullMarked;
