/** Asks again who somebody is, before what is sensitive. */
@NullMarked
package vn.thuocso.dashboard.access.proof;

import org.jspecify.annotations.NullMarked;
