package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.SecurityLog;
import vn.thuocso.dashboard.access.account.Sessions;

/** Lets somebody in who has proved who they are, in a session that nobody knew before. */
@Component
public class Admission {

  private final Accounts accounts;
  private final Callers callers;
  private final Clock clock;
  private final PendingLogin pending;
  private final Sessions sessions;
  private final ReturnAddress address;
  private final LocaleResolver languages;
  private final SecurityLog log;

  Admission(
      Accounts accounts,
      Callers callers,
      Clock clock,
      PendingLogin pending,
      Sessions sessions,
      ReturnAddress address,
      LocaleResolver languages,
      SecurityLog log) {
    this.accounts = accounts;
    this.callers = callers;
    this.clock = clock;
    this.pending = pending;
    this.sessions = sessions;
    this.address = address;
    this.languages = languages;
    this.log = log;
  }

  /** Lets in whoever proved the first thing, or says at which path to prove the second. */
  String proceed(Account account, HttpServletRequest request, HttpServletResponse response) {
    return proceed(account, false, clock.instant(), request, response);
  }

  /**
   * The same for whom another vouches for.
   *
   * @param strong whether that one saw a second factor, and is believed
   * @param proven when they proved to that one who they are
   */
  public String proceed(
      Account account,
      boolean strong,
      Instant proven,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (strong || (!account.secondFactor() && !accounts.needsSecondFactor(account))) {
      return admit(account, strong, proven, request, response);
    }
    pending.begin(account, request);
    return account.secondFactor() ? CodePage.PATH : EnrolPage.PATH;
  }

  /**
   * Begins the session, strong when a second factor was shown; returns the path that they asked for
   * before, or the first page.
   */
  String admit(
      Account account, boolean strong, HttpServletRequest request, HttpServletResponse response) {
    return admit(account, strong, clock.instant(), request, response);
  }

  private String admit(
      Account account,
      boolean strong,
      Instant proven,
      HttpServletRequest request,
      HttpServletResponse response) {
    String path =
        Optional.ofNullable(address.getRequest(request, response))
            .map(SavedRequest::getRedirectUrl)
            .map(ReturnAddress::withoutHost)
            .orElse("/");
    HttpSession before = request.getSession(false);
    Optional<String> exit = Exit.of(before);
    if (before != null) {
      before.invalidate();
    }
    Caller caller = callers.current();
    sessions.end(caller.account(), caller.session());
    String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    long no = sessions.begin(account.id(), strong, request.getRemoteAddr(), agent);
    sessions.proven(no, proven);
    SessionContexts.remember(request.getSession(true), no);
    exit.ifPresent(address -> Exit.keep(request.getSession(), URI.create(address)));
    languages.setLocale(request, response, Locale.forLanguageTag(account.language()));
    log.atDoor("login", account.id(), request.getRemoteAddr());
    return path;
  }
}
