/** Runs one PostgreSQL on this machine, durable and closed to strangers. */
@NullMarked
package vn.thuocso.embedded.postgres;

import org.jspecify.annotations.NullMarked;
