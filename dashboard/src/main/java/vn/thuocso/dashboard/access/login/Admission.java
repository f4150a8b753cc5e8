package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.SecurityLog;
import vn.thuocso.dashboard.access.account.Sessions;

/** Lets somebody in who has proved who they are, in a session that nobody knew before. */
@Component
class Admission {

  private final Accounts accounts;
  private final PendingLogin pending;
  private final Sessions sessions;
  private final ReturnAddress address;
  private final LocaleResolver languages;
  private final SecurityLog log;

  Admission(
      Accounts accounts,
      PendingLogin pending,
      Sessions sessions,
      ReturnAddress address,
      LocaleResolver languages,
      SecurityLog log) {
    this.accounts = accounts;
    this.pending = pending;
    this.sessions = sessions;
    this.address = address;
    this.languages = languages;
    this.log = log;
  }

  /** Lets in whoever proved the first thing, or says at which path to prove the second. */
  String proceed(Account account, HttpServletRequest request, HttpServletResponse response) {
    if (!account.secondFactor() && !accounts.needsSecondFactor(account)) {
      return admit(account, false, request, response);
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
    String path =
        Optional.ofNullable(address.getRequest(request, response))
            .map(SavedRequest::getRedirectUrl)
            .map(ReturnAddress::withoutHost)
            .orElse("/");
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    long no = sessions.begin(account.id(), strong, request.getRemoteAddr(), agent);
    SessionContexts.remember(request.getSession(true), no);
    languages.setLocale(request, response, Locale.forLanguageTag(account.language()));
    log.atDoor("login", account.id(), request.getRemoteAddr());
    return path;
  }
}
