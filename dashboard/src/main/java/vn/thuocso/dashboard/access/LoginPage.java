package vn.thuocso.dashboard.access;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LoginPage {

  static final String PATH = "/dang-nhap";

  private final RegistryPassword password;
  private final Throttle throttle;

  LoginPage(RegistryPassword password, Throttle throttle) {
    this.password = password;
    this.throttle = throttle;
  }

  @GetMapping(PATH)
  String ask(
      @RequestParam(name = "sai", required = false) @Nullable String wrong,
      Model model,
      HttpServletResponse response) {
    long seconds = throttle.pause().plusMillis(999).toSeconds();
    model.addAttribute("closed", !password.exists());
    model.addAttribute("wrong", wrong != null && seconds == 0);
    model.addAttribute("seconds", seconds);
    model.addAttribute("failures", throttle.failures());
    if (seconds > 0) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    } else if (wrong != null) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
    return "access/login";
  }
}
