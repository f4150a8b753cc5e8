/** Ranks places by how their services are used, and shows what each rank rests on. */
@NullMarked
package vn.thuocso.dashboard.engagement;

import org.jspecify.annotations.NullMarked;
