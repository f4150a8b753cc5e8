/** Takes whole files: Facebook Page Insights, Google Forms and the product's own template. */
@NullMarked
package vn.thuocso.collector.importing;

import org.jspecify.annotations.NullMarked;
