package vn.thuocso.dashboard.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.dashboard.access.account.OidcSettings;
import vn.thuocso.dashboard.access.login.Refusal;

/** Sends somebody to the identity provider. */
@Controller
class StartPage {

  static final String PATH = "/dang-nhap/oidc";

  private static final Logger LOG = LoggerFactory.getLogger(StartPage.class);

  private final OidcSettings settings;
  private final Provider provider;
  private final Clock clock;

  StartPage(OidcSettings settings, Provider provider, Clock clock) {
    this.settings = settings;
    this.provider = provider;
    this.clock = clock;
  }

  /**
   * @param invitation the secret of a one-time link
   * @param again not empty: they must prove there anew who they are
   * @param onward the page to which they want to go
   */
  @GetMapping(PATH)
  ResponseEntity<Void> start(
      @RequestParam(name = "loi-moi", defaultValue = "") String invitation,
      @RequestParam(name = "lai", defaultValue = "") String again,
      @RequestParam(name = "ve", defaultValue = "") String onward,
      HttpServletRequest asked) {
    if (!settings.on()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    try {
      OAuth2AuthorizationRequest request =
          request(provider.registration(), asked, !again.isEmpty());
      new Attempt(request, invitation, onward, clock.instant()).keep(asked);
      return to(request.getAuthorizationRequestUri());
    } catch (ProviderAway away) {
      LOG.warn("The identity provider {} is away: {}", settings.issuer(), away.getMessage());
      return to(Refusal.AWAY.page());
    }
  }

  private static OAuth2AuthorizationRequest request(
      ClientRegistration registration, HttpServletRequest asked, boolean again) {
    DefaultOAuth2AuthorizationRequestResolver resolver =
        new DefaultOAuth2AuthorizationRequestResolver(id -> registration, PATH);
    Consumer<OAuth2AuthorizationRequest.Builder> proofKey =
        OAuth2AuthorizationRequestCustomizers.withPkce();
    resolver.setAuthorizationRequestCustomizer(
        again
            ? proofKey.andThen(
                request ->
                    request.additionalParameters(
                        more -> more.putAll(Map.of("prompt", "login", "max_age", "0"))))
            : proofKey);
    return Objects.requireNonNull(resolver.resolve(asked, Provider.ID));
  }

  private static ResponseEntity<Void> to(String address) {
    return ResponseEntity.status(HttpStatus.FOUND)
        .location(URI.create(address))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
