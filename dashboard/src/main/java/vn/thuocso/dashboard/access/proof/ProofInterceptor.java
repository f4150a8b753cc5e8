package vn.thuocso.dashboard.access.proof;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.Sessions;

/**
 * Stands before each method that wants a fresh proof. Who has none gets a page that asks for it and
 * carries the form along, so that nothing typed is lost.
 */
@Component
class ProofInterceptor implements HandlerInterceptor {

  static final String PASSWORD = "xac-nhan-mat-khau";
  static final String CODE = "xac-nhan-ma";
  static final String VERDICT = "thuocso.proof.verdict";
  static final String TARGET = "thuocso.proof.target";

  private final Callers callers;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Proofs proofs;

  ProofInterceptor(Callers callers, Accounts accounts, Sessions sessions, Proofs proofs) {
    this.callers = callers;
    this.accounts = accounts;
    this.sessions = sessions;
    this.proofs = proofs;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws ServletException, IOException {
    Caller caller = callers.current();
    if (!wantsProof(handler) || !caller.isLoggedIn() || sessions.isFresh(caller.session())) {
      return true;
    }
    Proofs.Verdict verdict = verdict(caller, request);
    if (verdict != null && verdict.holds()) {
      request.changeSessionId();
      return true;
    }
    request.setAttribute(VERDICT, verdict);
    request.setAttribute(TARGET, request.getRequestURI());
    request.getRequestDispatcher(ProofPage.PATH).forward(request, response);
    return false;
  }

  private static boolean wantsProof(Object handler) {
    return handler instanceof HandlerMethod method && method.hasMethodAnnotation(FreshProof.class);
  }

  /** What came of the proof that was sent along; null when none was. */
  private Proofs.@Nullable Verdict verdict(Caller caller, HttpServletRequest request) {
    String password = request.getParameter(PASSWORD);
    String code = request.getParameter(CODE);
    if (password == null && code == null) {
      return null;
    }
    Account account = accounts.find(caller.account()).orElseThrow();
    return proofs.judge(
        account,
        caller.session(),
        Objects.requireNonNullElse(password, ""),
        Objects.requireNonNullElse(code, ""));
  }
}
