package vn.thuocso.dashboard.access.oidc;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.account.Identity;
import vn.thuocso.dashboard.access.account.OidcSettings;

/** Reads what an ID token says of its owner, and believes no more than is configured. */
@Component
class Claims {

  private static final String EMAIL = "email";

  private final OidcSettings settings;
  private final Clock clock;

  Claims(OidcSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Who it is: bound by what is never given to another, expected by the configured claim. */
  Identity identity(OidcIdToken token) {
    return new Identity(
        Objects.requireNonNull(token.getIssuer()).toString(),
        Objects.requireNonNull(token.getSubject()),
        expected(token));
  }

  private String expected(OidcIdToken token) {
    boolean unverified =
        settings.claim().equals(EMAIL) && !Boolean.TRUE.equals(token.getEmailVerified());
    return !unverified && token.getClaims().get(settings.claim()) instanceof String said
        ? Identity.plain(said)
        : "";
  }

  /** Whether the provider saw a second factor, by a word that is believed. */
  boolean isStrong(OidcIdToken token) {
    List<String> methods = token.getAuthenticationMethods();
    String level = token.getAuthenticationContextClass();
    return (level != null && settings.strong().contains(level))
        || (methods != null && methods.stream().anyMatch(settings.strong()::contains));
  }

  /** When they last proved to the provider who they are; long ago where it does not say. */
  Instant proven(OidcIdToken token) {
    Instant said = token.getAuthenticatedAt();
    if (said == null) {
      return Instant.EPOCH;
    }
    return said.isAfter(clock.instant()) ? clock.instant() : said;
  }
}
