package vn.thuocso.dashboard.access.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.account.AccessSettings;
import vn.thuocso.dashboard.access.account.OidcSettings;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Nobody is let in but by our own pages; without this bean Boot would invent a user. */
  @Bean
  AuthenticationManager authenticationManager() {
    return attempt -> {
      throw new ProviderNotFoundException("people log in at " + LoginPage.PATH);
    };
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      SessionContexts contexts,
      ReturnAddress address,
      Departure departure,
      AccessSettings settings,
      OidcSettings elsewhere)
      throws Exception {
    PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
    http.authorizeHttpRequests(rules -> rules(rules, settings.readsWithoutLogin()))
        .securityContext(context -> context.securityContextRepository(contexts))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
        .requestCache(saved -> saved.requestCache(address))
        .logout(
            leave ->
                leave
                    .logoutUrl("/dang-xuat")
                    .addLogoutHandler(departure)
                    .logoutSuccessHandler(Departure.onward())
                    .deleteCookies("thuocso"))
        .exceptionHandling(
            refusals ->
                refusals
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), paths.matcher("/api/**"))
                    .defaultAuthenticationEntryPointFor(new AtTheDoor(), paths.matcher("/**")))
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable);
    SecurityHeaders.apply(http, elsewhere);
    return http.build();
  }

  /** The first rule that fits decides; what no rule names is read by whoever may read. */
  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          rules,
      boolean readWithoutLogin) {
    rules
        .requestMatchers("/ready", "/error", "/assets/**", "/webjars/**", "/favicon.ico")
        .permitAll()
        .requestMatchers(LoginPage.PATH, LoginPage.PATH + "/**", LinkPage.PATH)
        .permitAll()
        .requestMatchers("/tai-khoan", "/tai-khoan/**", "/bo-chi-so", "/bo-chi-so/**")
        .authenticated()
        .requestMatchers("/quan-tri", "/quan-tri/**")
        .hasAuthority(Role.ADMINISTRATOR.authority())
        .requestMatchers("/nhat-ky", "/nhat-ky/**")
        .hasAnyAuthority(Role.ADMINISTRATOR.authority(), Role.COUNCIL.authority())
        .requestMatchers("/danh-muc", "/danh-muc/**")
        .hasAnyAuthority(Role.STEWARD.authority(), Role.ADMINISTRATOR.authority());
    planning(rules);
    if (readWithoutLogin) {
      rules
          .requestMatchers(HttpMethod.GET)
          .permitAll()
          .requestMatchers(HttpMethod.HEAD)
          .permitAll();
    }
    rules.anyRequest().authenticated();
  }

  /** Planners draft targets, leaders and the council read them, the council adopts them too. */
  private static void planning(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          rules) {
    rules
        .requestMatchers(HttpMethod.POST, "/chi-tieu/ban-hanh")
        .hasAnyAuthority(Role.PLANNER.authority(), Role.COUNCIL.authority())
        .requestMatchers(HttpMethod.POST, "/chi-tieu/**", "/api/v1/targets/**")
        .hasAuthority(Role.PLANNER.authority())
        .requestMatchers("/chi-tieu", "/chi-tieu/**", "/api/v1/targets/**")
        .hasAnyAuthority(
            Role.PLANNER.authority(), Role.LEADER.authority(), Role.COUNCIL.authority());
  }
}
