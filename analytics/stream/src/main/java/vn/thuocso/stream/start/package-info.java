/** What has to be known before the job starts: the newest saved state, the epoch, open polls. */
@NullMarked
package vn.thuocso.stream.start;

import org.jspecify.annotations.NullMarked;
