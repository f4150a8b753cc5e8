/**
 * Compares the topics with the warehouse and names each difference; it counts anew, with code that
 * shares nothing with the job.
 */
@NullMarked
package vn.thuocso.warehouse.reconcile;

import org.jspecify.annotations.NullMarked;
