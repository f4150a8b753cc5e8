package vn.thuocso.dashboard.access.oidc;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Exchanges what came back for an ID token that holds: signature, issuer, audience, times, state
 * and nonce. The access token is never used, and forgotten.
 */
@Component
class Exchange {

  /** Signatures by a key that only the provider has; a shared secret would be ours too. */
  private static final Set<SignatureAlgorithm> SIGNED =
      Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

  private final Clock clock;
  private final OidcAuthorizationCodeAuthenticationProvider exchange;

  Exchange(Clock clock) {
    this.clock = clock;
    this.exchange =
        new OidcAuthorizationCodeAuthenticationProvider(
            tokens(), known -> new DefaultOidcUser(List.of(), known.getIdToken()));
    this.exchange.setJwtDecoderFactory(this::decoder);
  }

  /**
   * The ID token.
   *
   * @throws OAuth2AuthenticationException when anything about it does not hold
   */
  OidcIdToken token(
      ClientRegistration registration, Attempt attempt, OAuth2AuthorizationResponse response) {
    Authentication known =
        exchange.authenticate(
            new OAuth2LoginAuthenticationToken(
                registration, new OAuth2AuthorizationExchange(attempt.request(), response)));
    if (known == null || !(known.getPrincipal() instanceof OidcUser user)) {
      throw new OAuth2AuthenticationException("no_id_token");
    }
    return user.getIdToken();
  }

  private static RestClientAuthorizationCodeTokenResponseClient tokens() {
    RestClientAuthorizationCodeTokenResponseClient client =
        new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(
        RestClient.builder()
            .requestFactory(Outside.requests())
            .configureMessageConverters(
                converters ->
                    converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return client;
  }

  private JwtDecoder decoder(ClientRegistration registration) {
    Consumer<Set<SignatureAlgorithm>> signed = algorithms -> algorithms.addAll(SIGNED);
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(
                Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
            .jwsAlgorithms(signed)
            .restOperations(new RestTemplate(Outside.requests()))
            .build();
    JwtTimestampValidator times = new JwtTimestampValidator();
    times.setClock(clock);
    OidcIdTokenValidator claims = new OidcIdTokenValidator(registration);
    claims.setClock(clock);
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, claims));
    return decoder;
  }
}
