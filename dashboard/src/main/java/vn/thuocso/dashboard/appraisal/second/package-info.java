/**
 * Has a sample of decisions taken a second time by somebody who does not know the first, and tells
 * how far the two agree. It is about decisions: nobody is ranked.
 */
@NullMarked
package vn.thuocso.dashboard.appraisal.second;

import org.jspecify.annotations.NullMarked;
