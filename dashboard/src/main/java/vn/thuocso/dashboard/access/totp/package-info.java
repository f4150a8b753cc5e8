/** Second factor: codes of an authenticator by RFC 6238, and recovery codes. */
@NullMarked
package vn.thuocso.dashboard.access.totp;

import org.jspecify.annotations.NullMarked;
