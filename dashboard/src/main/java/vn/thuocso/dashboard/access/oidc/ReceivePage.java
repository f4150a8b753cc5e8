package vn.thuocso.dashboard.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocso.dashboard.access.account.OidcSettings;
import vn.thuocso.dashboard.access.account.SecurityLog;
import vn.thuocso.dashboard.access.login.Refusal;

/** Takes what the identity provider says of somebody, and lets them in or says why not. */
@Controller
class ReceivePage {

  static final String PATH = "/dang-nhap/oidc/nhan";

  private static final Logger LOG = LoggerFactory.getLogger(ReceivePage.class);

  private final OidcSettings settings;
  private final Provider provider;
  private final Exchange exchange;
  private final Arrivals arrivals;
  private final SecurityLog log;
  private final Clock clock;

  ReceivePage(
      OidcSettings settings,
      Provider provider,
      Exchange exchange,
      Arrivals arrivals,
      SecurityLog log,
      Clock clock) {
    this.settings = settings;
    this.provider = provider;
    this.exchange = exchange;
    this.arrivals = arrivals;
    this.log = log;
    this.clock = clock;
  }

  /** What the provider's answer carries. */
  record Said(String code, String state, String error, String iss) {}

  @GetMapping(PATH)
  String receive(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String error,
      @RequestParam(defaultValue = "") String iss,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    Optional<Attempt> attempt = Attempt.take(request, clock.instant());
    if (attempt.isEmpty() || !state.equals(attempt.get().request().getState())) {
      return refused(Refusal.LOST, "no attempt of this state", request);
    }
    return answered(new Said(code, state, error, iss), attempt.get(), request, response);
  }

  private String answered(
      Said said, Attempt attempt, HttpServletRequest request, HttpServletResponse response) {
    if (!said.iss().isEmpty() && !said.iss().equals(settings.provider().toString())) {
      return refused(Refusal.INVALID, "an answer of another issuer", request);
    }
    if (!said.error().isEmpty() || said.code().isEmpty()) {
      return refused(Refusal.DECLINED, "the provider refused", request);
    }
    try {
      OidcIdToken token = exchange.token(provider.registration(), attempt, answer(said, attempt));
      return arrivals
          .arrive(token, attempt, request, response)
          .map(path -> "redirect:" + path)
          .orElseGet(() -> refused(arrivals.reason(token, attempt), "nobody here", request));
    } catch (OAuth2AuthenticationException invalid) {
      return refused(Refusal.INVALID, invalid.getError().getErrorCode(), request);
    } catch (ProviderAway away) {
      return refused(Refusal.AWAY, "away", request);
    }
  }

  private static OAuth2AuthorizationResponse answer(Said said, Attempt attempt) {
    return OAuth2AuthorizationResponse.success(said.code())
        .state(said.state())
        .redirectUri(Objects.requireNonNull(attempt.request().getRedirectUri()))
        .build();
  }

  private String refused(Refusal reason, String detail, HttpServletRequest request) {
    log.atDoor("oidc-" + reason.code(), 0, request.getRemoteAddr());
    LOG.info("Nobody was let in by the identity provider: {}", detail);
    return "redirect:" + reason.page();
  }
}
