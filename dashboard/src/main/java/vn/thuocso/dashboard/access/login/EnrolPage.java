package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.totp.SecondFactors;
import vn.thuocso.dashboard.access.totp.SetupKey;
import vn.thuocso.dashboard.shell.QrImage;

/** Sets up the second factor of somebody whose role asks for one, before they are let in. */
@Controller
class EnrolPage {

  static final String PATH = "/dang-nhap/thiet-lap";

  private final PendingLogin pending;
  private final SecondFactors factors;
  private final Admission admission;

  EnrolPage(PendingLogin pending, SecondFactors factors, Admission admission) {
    this.pending = pending;
    this.factors = factors;
    this.admission = admission;
  }

  @GetMapping(PATH)
  String ask(Model model, HttpServletRequest request, HttpServletResponse response) {
    Optional<Account> account = newcomer(request);
    return account.isEmpty()
        ? "redirect:" + LoginPage.PATH
        : page(account.get(), model, request, response);
  }

  @PostMapping(PATH)
  String confirm(
      @RequestParam(name = "ma", defaultValue = "") String code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes flash) {
    Optional<Account> account = newcomer(request);
    if (account.isEmpty()) {
      return "redirect:" + LoginPage.PATH;
    }
    Optional<List<String>> codes =
        factors.confirm(account.get().id(), OfferedKey.of(request), code);
    if (codes.isEmpty()) {
      model.addAttribute("wrong", true);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(account.get(), model, request, response);
    }
    flash.addFlashAttribute("codes", codes.get());
    flash.addFlashAttribute("onward", admission.admit(account.get(), true, request, response));
    return "redirect:/tai-khoan/ma-du-phong";
  }

  /** Whoever has a second factor already proves it first. */
  private Optional<Account> newcomer(HttpServletRequest request) {
    return pending.account(request).filter(account -> !account.secondFactor());
  }

  private static String page(
      Account account, Model model, HttpServletRequest request, HttpServletResponse response) {
    SetupKey key = OfferedKey.of(request);
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("key", key.typed());
    model.addAttribute("picture", QrImage.of(key.address(account.login())).svg());
    return "access/enrol";
  }
}
