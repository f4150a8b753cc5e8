package vn.thuocso.dashboard.access.account;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An identity provider by which people may come in; none unless an issuer is named.
 *
 * @param issuer its address, by https unless it is on this machine
 * @param clientId what it calls us
 * @param secretFile the file that holds our secret there
 * @param claim by which claim an administrator names whom they expect: an e-mail address counts
 *     only where the provider says that it is verified
 * @param strong values of acr or amr that are believed to be a second factor; none: never
 * @param name how the login page calls it; empty: in general words
 */
@ConfigurationProperties("thuocso.oidc")
public record OidcSettings(
    @Nullable URI issuer,
    @Nullable String clientId,
    @Nullable Path secretFile,
    @DefaultValue("email") String claim,
    @DefaultValue Set<String> strong,
    @DefaultValue("") String name) {

  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

  /** Refuses half of a configuration, and an issuer that others could speak for. */
  public OidcSettings {
    strong = Set.copyOf(strong);
    if (issuer != null) {
      check(issuer);
      if (clientId == null || clientId.isBlank() || secretFile == null) {
        throw new IllegalArgumentException(
            "THUOCSO_OIDC_ISSUER is set; THUOCSO_OIDC_CLIENT_ID and THUOCSO_OIDC_SECRET_FILE"
                + " must be set too.");
      }
    }
  }

  private static void check(URI issuer) {
    String host = issuer.getHost();
    boolean here = host != null && HERE.contains(host) && "http".equals(issuer.getScheme());
    if (host == null || !(here || "https".equals(issuer.getScheme()))) {
      throw new IllegalArgumentException(
          "THUOCSO_OIDC_ISSUER must be an https address, not \"" + issuer + "\"");
    }
  }

  /** Whether people may come in by it. */
  public boolean on() {
    return issuer != null;
  }

  /** Its address; asked for only where it is on. */
  public URI provider() {
    return Objects.requireNonNull(issuer);
  }

  /** Scheme, host and port of its address. */
  public String origin() {
    return provider().getScheme() + "://" + provider().getRawAuthority();
  }
}
