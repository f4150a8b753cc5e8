/** Keeps accounts, their passwords, grants, sessions and one-time links. */
@NullMarked
package vn.thuocso.dashboard.access.account;

import org.jspecify.annotations.NullMarked;
