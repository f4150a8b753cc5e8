/** What units declare of themselves, as far as there is a place for it. */
@NullMarked
package vn.thuocso.dashboard.scoring.declared;

import org.jspecify.annotations.NullMarked;
