/** The questions that engagement asks the warehouse, one class each. */
@NullMarked
package vn.thuocso.dashboard.engagement.source;

import org.jspecify.annotations.NullMarked;
