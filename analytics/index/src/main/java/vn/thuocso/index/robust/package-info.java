/**
 * Promises how sure scores and ranks are: the same seed gives the same answer on any number of
 * threads and on any machine.
 */
@NullMarked
package vn.thuocso.index.robust;

import org.jspecify.annotations.NullMarked;
