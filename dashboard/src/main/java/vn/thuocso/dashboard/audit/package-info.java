/**
 * Keeps the readable, tamper-evident record of who decided what and when.
 *
 * <p>Each entry carries the SHA-256 of the entry before it and its own, over a text of all its
 * columns; entries are written in the transaction that decides and are never changed. Names are not
 * in it: accounts are numbers, and the page says who they are, as long as anybody knows.
 */
@ApplicationModule(allowedDependencies = {"access", "shell", "unit", "wording", "export"})
@NullMarked
package vn.thuocso.dashboard.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
