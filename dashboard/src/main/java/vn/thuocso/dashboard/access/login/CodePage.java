package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.SecurityLog;
import vn.thuocso.dashboard.access.totp.SecondFactors;

/** Asks whoever proved the first thing for the second: a code, or a recovery code. */
@Controller
class CodePage {

  static final String PATH = "/dang-nhap/ma";

  private final PendingLogin pending;
  private final SecondFactors factors;
  private final Throttles throttles;
  private final Admission admission;
  private final SecurityLog log;

  CodePage(
      PendingLogin pending,
      SecondFactors factors,
      Throttles throttles,
      Admission admission,
      SecurityLog log) {
    this.pending = pending;
    this.factors = factors;
    this.throttles = throttles;
    this.admission = admission;
    this.log = log;
  }

  @GetMapping(PATH)
  String ask(HttpServletRequest request) {
    return pending.account(request).filter(Account::secondFactor).isPresent()
        ? "access/code"
        : "redirect:" + LoginPage.PATH;
  }

  @PostMapping(PATH)
  String enter(
      @RequestParam(name = "ma", defaultValue = "") String code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Account> account = pending.account(request).filter(Account::secondFactor);
    if (account.isEmpty()) {
      return "redirect:" + LoginPage.PATH;
    }
    // Only who knows the password gets here, so the address does not matter: guesses count at once.
    Throttles.Visitor visitor = new Throttles.Visitor("code " + account.get().login(), "any", true);
    Duration pause = throttles.begin(visitor);
    if (!pause.isZero()) {
      long seconds = pause.plusMillis(999).toSeconds();
      model.addAttribute("seconds", seconds);
      model.addAttribute("failures", throttles.failures(visitor));
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      return "access/code";
    }
    if (!factors.accepts(account.get().id(), code)) {
      log.atDoor("code-refused", account.get().id(), request.getRemoteAddr());
      model.addAttribute("wrong", true);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      return "access/code";
    }
    throttles.succeeded(visitor);
    return "redirect:" + admission.admit(account.get(), true, request, response);
  }
}
