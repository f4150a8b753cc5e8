package vn.thuocso.dashboard.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcSettingsTest {

  @Test
  void withoutAnIssuerItIsOff() {
    assertThat(settings(null, null).on()).isFalse();
  }

  @Test
  void anIssuerIsNamedWithItsClient() {
    OidcSettings settings = settings("https://dang-nhap.example:8443/realms/a", "thuocso");
    assertThat(settings.on()).isTrue();
    assertThat(settings.origin()).isEqualTo("https://dang-nhap.example:8443");
    assertThatThrownBy(() -> settings("https://dang-nhap.example", null))
        .hasMessageContaining("THUOCSO_OIDC_CLIENT_ID");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://dang-nhap.example", "ftp://x.example", "dang-nhap", "http://127.0.0.1.x/"})
  void anIssuerThatOthersCouldSpeakForIsRefused(String issuer) {
    assertThatThrownBy(() -> settings(issuer, "thuocso"))
        .hasMessageContaining("THUOCSO_OIDC_ISSUER must be an https address")
        .hasMessageContaining(issuer);
  }

  private static OidcSettings settings(@Nullable String issuer, @Nullable String client) {
    return new OidcSettings(
        issuer == null ? null : URI.create(issuer),
        client,
        Path.of("secret"),
        "email",
        Set.of(),
        "");
  }
}
