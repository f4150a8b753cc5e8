package vn.thuocso.dashboard.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Lets in whoever knows the registry password; nobody has a name yet. */
final class RegistryLogin implements AuthenticationProvider {

  static final String AUTHORITY = "REGISTRY";

  private final RegistryPassword password;
  private final Throttle throttle;

  RegistryLogin(RegistryPassword password, Throttle throttle) {
    this.password = password;
    this.throttle = throttle;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    Object given = attempt.getCredentials();
    if (!throttle.attempt(() -> given != null && password.matches(given.toString()))) {
      throw new BadCredentialsException("wrong password, or too many before it");
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        "registry", null, List.of(new SimpleGrantedAuthority(AUTHORITY)));
  }

  @Override
  public boolean supports(@Nullable Class<?> authentication) {
    return authentication != null
        && UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
