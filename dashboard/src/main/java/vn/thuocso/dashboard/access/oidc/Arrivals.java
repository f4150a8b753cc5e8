package vn.thuocso.dashboard.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thuocso.dashboard.access.account.AccessSettings;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Bindings;
import vn.thuocso.dashboard.access.account.Identity;
import vn.thuocso.dashboard.access.login.Admission;
import vn.thuocso.dashboard.access.login.Exit;
import vn.thuocso.dashboard.access.login.Refusal;
import vn.thuocso.dashboard.access.login.ReturnAddress;

/** Finds the account of somebody whom the identity provider vouches for, and lets them in. */
@Component
class Arrivals {

  private final Claims claims;
  private final Bindings bindings;
  private final Admission admission;
  private final Provider provider;
  private final AccessSettings settings;

  Arrivals(
      Claims claims,
      Bindings bindings,
      Admission admission,
      Provider provider,
      AccessSettings settings) {
    this.claims = claims;
    this.bindings = bindings;
    this.admission = admission;
    this.provider = provider;
    this.settings = settings;
  }

  /** The path at which they go on; empty when no account is theirs. */
  Optional<String> arrive(
      OidcIdToken token,
      Attempt attempt,
      HttpServletRequest request,
      HttpServletResponse response) {
    Identity who = claims.identity(token);
    Optional<Account> account =
        attempt.invitation().isEmpty()
            ? bindings.of(who)
            : bindings.bind(attempt.invitation(), who);
    return account
        .filter(Account::isActive)
        .map(found -> admit(found, token, attempt, request, response));
  }

  /** Why nobody was let in. */
  Refusal reason(OidcIdToken token, Attempt attempt) {
    if (attempt.invitation().isEmpty()) {
      return Refusal.UNKNOWN;
    }
    return claims.identity(token).expected().isEmpty() ? Refusal.UNVERIFIED : Refusal.UNEXPECTED;
  }

  private String admit(
      Account account,
      OidcIdToken token,
      Attempt attempt,
      HttpServletRequest request,
      HttpServletResponse response) {
    String path =
        admission.proceed(account, claims.isStrong(token), claims.proven(token), request, response);
    provider.exit().ifPresent(exit -> Exit.keep(request.getSession(), exit(exit, token)));
    return path.equals("/") && !attempt.onward().isEmpty()
        ? ReturnAddress.withoutHost(attempt.onward())
        : path;
  }

  private URI exit(URI address, OidcIdToken token) {
    return UriComponentsBuilder.fromUri(address)
        .queryParam("id_token_hint", token.getTokenValue())
        .queryParam("post_logout_redirect_uri", "{home}")
        .encode()
        .buildAndExpand(settings.dashboardUrl() + "/")
        .toUri();
  }
}
