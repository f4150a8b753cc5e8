/**
 * Keeps what channels publish, bulletin issues above all, and the printed codes that lead there.
 */
@NullMarked
package vn.thuocso.dashboard.channel.content;

import org.jspecify.annotations.NullMarked;
