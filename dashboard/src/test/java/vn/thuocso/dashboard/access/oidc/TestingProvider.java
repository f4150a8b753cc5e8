package vn.thuocso.dashboard.access.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * A real authorisation server on this machine, which can be told to say of people what is not so.
 * Whoever names a person to it is that person there.
 */
final class TestingProvider implements AutoCloseable {

  static final String CLIENT = "thuocso";
  static final String SECRET = "bi-mat-cua-thuoc-so";

  private static final String PERSON = "X-Person";

  /** What its ID tokens say beside who it is; an empty text takes a claim away. */
  private static final Map<String, Object> SAID = new HashMap<>();

  private final ConfigurableApplicationContext application;
  private final String issuer;
  private final HttpClient http = HttpClient.newHttpClient();

  private TestingProvider(ConfigurableApplicationContext application, String issuer) {
    this.application = application;
    this.issuer = issuer;
  }

  /** Where it stands, and whom it sends back where. */
  record Place(int port, String issuer, String dashboard) {}

  static TestingProvider start(int port, String dashboard) {
    String issuer = "http://127.0.0.1:" + port;
    Place place = new Place(port, issuer, dashboard);
    ConfigurableApplicationContext application =
        new SpringApplicationBuilder(Beans.class)
            .initializers(context -> context.getBeanFactory().registerSingleton("place", place))
            .run("--spring.config.name=none");
    return new TestingProvider(application, issuer);
  }

  String issuer() {
    return issuer;
  }

  /** From now on its tokens say so. */
  void says(String claim, Object value) {
    SAID.put(claim, value);
  }

  void saysNothingSpecial() {
    SAID.clear();
  }

  /** Where it sends that person after they agreed to what was asked. */
  URI authorise(String request, String person) throws IOException, InterruptedException {
    return location(
        http.send(
            HttpRequest.newBuilder(URI.create(request))
                .header(PERSON, person)
                .header("Accept", "text/html")
                .build(),
            HttpResponse.BodyHandlers.ofString()));
  }

  /** Where it sends whoever leaves. */
  URI leave(String request) throws IOException, InterruptedException {
    return location(
        http.send(
            HttpRequest.newBuilder(URI.create(request)).build(),
            HttpResponse.BodyHandlers.ofString()));
  }

  private static URI location(HttpResponse<String> answer) {
    return URI.create(
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IllegalStateException(answer.statusCode() + answer.body())));
  }

  private static void recognise(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String person = ((HttpServletRequest) request).getHeader(PERSON);
    if (person != null) {
      SecurityContextHolder.getContext()
          .setAuthentication(
              UsernamePasswordAuthenticationToken.authenticated(
                  person, "", List.of(FactorGrantedAuthority.fromAuthority("FACTOR_PASSWORD"))));
    }
    chain.doFilter(request, response);
  }

  @Override
  public void close() {
    application.close();
  }

  /** Not a configuration by name: the dashboard's application must not find it by scanning. */
  @EnableWebSecurity
  static class Beans {

    @Bean
    TomcatServletWebServerFactory server(Place place) {
      TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(place.port());
      server.setRegisterDefaultServlet(true);
      return server;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
          .addFilterAfter((Filter) TestingProvider::recognise, SecurityContextHolderFilter.class)
          .build();
    }

    @Bean
    RegisteredClientRepository clients(Place place) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId(CLIENT)
              .clientId(CLIENT)
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(place.dashboard() + "/dang-nhap/oidc/ve")
              .postLogoutRedirectUri(place.dashboard() + "/")
              .scope("openid")
              .scope("email")
              .clientSettings(ClientSettings.builder().requireProofKey(true).build())
              .build());
    }

    @Bean
    AuthorizationServerSettings settings(Place place) {
      return AuthorizationServerSettings.builder().issuer(place.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      RSAKey key =
          new RSAKey.Builder((RSAPublicKey) pair.getPublic())
              .privateKey(pair.getPrivate())
              .keyID("mot")
              .build();
      return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return context -> {
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
          context
              .getClaims()
              .claim("email", context.getPrincipal().getName() + "@Hanoi.Example")
              .claim("email_verified", true)
              .claims(
                  all ->
                      SAID.forEach(
                          (name, value) -> {
                            if (value.equals("")) {
                              all.remove(name);
                            } else {
                              all.put(name, value);
                            }
                          }));
        }
      };
    }
  }
}
