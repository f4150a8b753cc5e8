package vn.thuocso.dashboard.access.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.totp.SecondFactors;

/** Shows recovery codes once, and makes new ones for whoever shows a code of the authenticator. */
@Controller
class RecoveryPage {

  static final String PATH = "/tai-khoan/ma-du-phong";

  private final Callers callers;
  private final SecondFactors factors;

  RecoveryPage(Callers callers, SecondFactors factors) {
    this.callers = callers;
    this.factors = factors;
  }

  @GetMapping(PATH)
  String show(Model model, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return model.containsAttribute("codes") ? "access/recovery" : "redirect:" + OwnPage.PATH;
  }

  @PostMapping(PATH)
  String renew(
      @RequestParam(name = "ma", defaultValue = "") String code, RedirectAttributes flash) {
    long account = callers.current().account();
    if (!factors.accepts(account, code)) {
      return "redirect:" + OwnPage.PATH + "?xong=ma-sai";
    }
    flash.addFlashAttribute("codes", factors.renew(account));
    flash.addFlashAttribute("onward", OwnPage.PATH);
    return "redirect:" + PATH;
  }
}
