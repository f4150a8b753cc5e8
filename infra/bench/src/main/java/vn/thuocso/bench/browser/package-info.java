/** Opens the pages of a running dashboard in this machine's Chromium, to look and to measure. */
@NullMarked
package vn.thuocso.bench.browser;

import org.jspecify.annotations.NullMarked;
