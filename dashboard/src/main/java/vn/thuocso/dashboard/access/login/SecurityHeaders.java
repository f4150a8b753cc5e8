package vn.thuocso.dashboard.access.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.thuocso.dashboard.access.account.OidcSettings;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {

  /** Nothing inline, nothing from elsewhere, in no frame. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " form-action 'self'";

  private SecurityHeaders() {}

  /** The form that leaves leads on to the identity provider, where there is one. */
  static void apply(HttpSecurity http, OidcSettings elsewhere) throws Exception {
    String directives = CONTENT_SECURITY_POLICY + (elsewhere.on() ? " " + elsewhere.origin() : "");
    http.headers(
        headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(directives))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(
                    policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                    policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy ->
                        policy.policy("camera=(), microphone=(), geolocation=(), payment=()")));
  }
}
