package vn.thuocso.dashboard.access.proof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.OidcSettings;

/** Asks who somebody is, and carries along the form that they sent. */
@Controller
class ProofPage {

  static final String PATH = "/tai-khoan/xac-nhan";

  private static final Set<String> OWN =
      Set.of("_csrf", ProofInterceptor.PASSWORD, ProofInterceptor.CODE);

  private final Callers callers;
  private final Accounts accounts;
  private final OidcSettings elsewhere;

  ProofPage(Callers callers, Accounts accounts, OidcSettings elsewhere) {
    this.callers = callers;
    this.accounts = accounts;
    this.elsewhere = elsewhere;
  }

  /** One field of the form that waits. */
  record Field(String name, String value) {}

  @PostMapping(PATH)
  String ask(HttpServletRequest request, HttpServletResponse response, Model model) {
    if (!(request.getAttribute(ProofInterceptor.TARGET) instanceof String target)) {
      return "redirect:/tai-khoan";
    }
    Account account = accounts.find(callers.current().account()).orElseThrow();
    model.addAttribute("account", account);
    model.addAttribute("target", target);
    model.addAttribute("fields", fields(request.getParameterMap()));
    model.addAttribute("elsewhere", elsewhere.on() && account.bound());
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (request.getAttribute(ProofInterceptor.VERDICT) instanceof Proofs.Verdict verdict) {
      said(verdict, model, response);
    }
    return "access/proof";
  }

  private static void said(Proofs.Verdict verdict, Model model, HttpServletResponse response) {
    if (verdict.seconds() == 0) {
      model.addAttribute("wrong", true);
      return;
    }
    model.addAttribute("seconds", verdict.seconds());
    model.addAttribute("failures", verdict.failures());
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.seconds()));
  }

  private static List<Field> fields(Map<String, String[]> sent) {
    List<Field> fields = new ArrayList<>();
    sent.forEach(
        (name, values) -> {
          for (String value : OWN.contains(name) ? new String[0] : values) {
            fields.add(new Field(name, value));
          }
        });
    return fields;
  }
}
