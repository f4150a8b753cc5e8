package vn.thuocso.dashboard.access.oidc;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.thuocso.dashboard.access.SecretFile;
import vn.thuocso.dashboard.access.account.AccessSettings;
import vn.thuocso.dashboard.access.account.OidcSettings;

/**
 * The identity provider as it describes itself, asked for when somebody first comes by it: these
 * pages start, and let everybody else in, while it is away.
 */
@Component
class Provider {

  static final String ID = "oidc";

  private static final ParameterizedTypeReference<Map<String, Object>> ANYTHING =
      new ParameterizedTypeReference<>() {};

  private final OidcSettings settings;
  private final String back;
  private volatile @Nullable ClientRegistration known;

  Provider(OidcSettings settings, AccessSettings own) {
    this.settings = settings;
    this.back = own.dashboardUrl() + BackPage.PATH;
  }

  /** How to ask it, learnt once. */
  ClientRegistration registration() throws ProviderAway {
    ClientRegistration before = known;
    if (before != null) {
      return before;
    }
    ClientRegistration learnt = learn();
    known = learnt;
    return learnt;
  }

  /** Where somebody leaves it, if it has such an address and that is its own. */
  Optional<URI> exit() {
    ClientRegistration registration = known;
    if (registration == null) {
      return Optional.empty();
    }
    Object exit =
        registration
            .getProviderDetails()
            .getConfigurationMetadata()
            .getOrDefault("end_session_endpoint", "");
    return Optional.of(exit.toString())
        .filter(address -> address.startsWith(settings.origin() + "/"))
        .map(URI::create);
  }

  private ClientRegistration learn() throws ProviderAway {
    Map<String, Object> said = ask();
    // Whoever answers at this address must call itself by it, or it speaks for another.
    if (!settings.provider().toString().equals(said.get("issuer"))) {
      throw new ProviderAway("it calls itself " + said.get("issuer"));
    }
    try {
      return ClientRegistrations.fromOidcConfiguration(said)
          .registrationId(ID)
          .clientId(Objects.requireNonNull(settings.clientId()))
          .clientSecret(
              SecretFile.read(
                  Objects.requireNonNull(settings.secretFile()), "THUOCSO_OIDC_SECRET_FILE"))
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .redirectUri(back)
          .scope(scopes())
          .build();
    } catch (IllegalArgumentException incomplete) {
      throw new ProviderAway("its description is incomplete: " + incomplete.getMessage());
    }
  }

  private Map<String, Object> ask() throws ProviderAway {
    try {
      Map<String, Object> said =
          RestClient.builder()
              .requestFactory(Outside.requests())
              .build()
              .get()
              .uri(settings.provider() + "/.well-known/openid-configuration")
              .retrieve()
              .body(ANYTHING);
      return said == null ? Map.of() : said;
    } catch (RestClientException away) {
      throw new ProviderAway(String.valueOf(away.getMessage()));
    }
  }

  /** No more than what the configured claim needs. */
  private String[] scopes() {
    return switch (settings.claim()) {
      case "sub" -> new String[] {"openid"};
      case "email" -> new String[] {"openid", "email"};
      default -> new String[] {"openid", "profile"};
    };
  }
}
