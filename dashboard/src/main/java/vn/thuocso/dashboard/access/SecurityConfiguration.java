package vn.thuocso.dashboard.access;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Nothing inline, nothing from elsewhere, in no frame. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  RegistryPassword registryPassword(AccessSettings settings) {
    return settings.passwordFile() == null
        ? RegistryPassword.none()
        : RegistryPassword.of(
            SecretFile.read(settings.passwordFile(), "THUOCSO_REGISTRY_PASSWORD_FILE"));
  }

  @Bean
  Throttle throttle(Clock clock) {
    return new Throttle(clock);
  }

  @Bean
  AuthenticationManager authenticationManager(RegistryPassword password, Throttle throttle) {
    return new ProviderManager(new RegistryLogin(password, throttle));
  }

  @Bean
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    RequestCache cache = returnToRegistryPage();
    http.authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers("/danh-muc", "/danh-muc/**")
                    .hasAuthority(RegistryLogin.AUTHORITY)
                    .anyRequest()
                    .permitAll())
        .formLogin(
            login ->
                login
                    .loginPage(LoginPage.PATH)
                    .passwordParameter("mat-khau")
                    .successHandler(landing(cache))
                    .failureUrl(LoginPage.PATH + "?sai"))
        .logout(
            leave -> leave.logoutUrl("/dang-xuat").logoutSuccessUrl("/").deleteCookies("thuocso"))
        .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
        .requestCache(saved -> saved.requestCache(cache));
    headers(http);
    return http.build();
  }

  /** After login, people land on the page they asked for, if asking again does no harm. */
  private static HttpSessionRequestCache returnToRegistryPage() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(
        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/danh-muc/**"));
    return cache;
  }

  /** What was asked for is kept with the host that the caller named; only its path is ours. */
  private static SavedRequestAwareAuthenticationSuccessHandler landing(RequestCache cache) {
    SavedRequestAwareAuthenticationSuccessHandler landing =
        new SavedRequestAwareAuthenticationSuccessHandler();
    landing.setDefaultTargetUrl("/danh-muc/kenh");
    landing.setRequestCache(cache);
    landing.setRedirectStrategy(
        (request, response, target) -> response.sendRedirect(withoutHost(target)));
    return landing;
  }

  private static String withoutHost(String target) {
    int host = target.indexOf("://");
    return host < 0 ? target : target.substring(target.indexOf('/', host + 3));
  }

  private static void headers(HttpSecurity http) throws Exception {
    http.headers(
        headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
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
