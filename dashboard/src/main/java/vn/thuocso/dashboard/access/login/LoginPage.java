package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocso.dashboard.access.account.AccessSettings;
import vn.thuocso.dashboard.access.account.OidcSettings;

/** Asks for name and password. */
@Controller
class LoginPage {

  static final String PATH = "/dang-nhap";

  private final Doorkeeper doorkeeper;
  private final Admission admission;
  private final AccessSettings settings;
  private final OidcSettings elsewhere;

  LoginPage(
      Doorkeeper doorkeeper, Admission admission, AccessSettings settings, OidcSettings elsewhere) {
    this.doorkeeper = doorkeeper;
    this.admission = admission;
    this.settings = settings;
    this.elsewhere = elsewhere;
  }

  @GetMapping(PATH)
  String ask(@RequestParam(name = "tu-choi", defaultValue = "") String refusal, Model model) {
    Refusal.sentence(refusal).ifPresent(key -> model.addAttribute("refused", key));
    return page(model, "");
  }

  @PostMapping(PATH)
  String enter(
      @RequestParam(name = "ten", defaultValue = "") String login,
      @RequestParam(name = "mat-khau", defaultValue = "") String password,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Doorkeeper.Verdict verdict = doorkeeper.judge(login, password, request);
    if (verdict.account().isPresent()) {
      return "redirect:" + admission.proceed(verdict.account().get(), request, response);
    }
    if (verdict.pause().isZero()) {
      model.addAttribute("wrong", true);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      model.addAttribute("seconds", verdict.seconds());
      model.addAttribute("failures", verdict.failures());
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.seconds()));
    }
    return page(model, login);
  }

  private String page(Model model, String login) {
    model.addAttribute("login", login);
    model.addAttribute("exampleAccounts", settings.demo());
    model.addAttribute("elsewhere", elsewhere);
    return "access/login";
  }
}
