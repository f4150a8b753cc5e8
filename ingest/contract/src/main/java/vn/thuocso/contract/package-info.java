/**
 * Defines the words on the wire: anyone who writes or reads an event relies on this package alone.
 */
@NullMarked
package vn.thuocso.contract;

import org.jspecify.annotations.NullMarked;
