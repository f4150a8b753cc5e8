/** Lets people in by an identity provider (OpenID Connect, code flow), where one is configured. */
@NullMarked
package vn.thuocso.dashboard.access.oidc;

import org.jspecify.annotations.NullMarked;
