/** What a process around the job needs: the page that says whether it is ready. */
@NullMarked
package vn.thuocso.stream.machine;

import org.jspecify.annotations.NullMarked;
