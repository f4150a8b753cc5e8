package vn.thuocso.dashboard.access.page;

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
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.Sessions;
import vn.thuocso.dashboard.access.login.OfferedKey;
import vn.thuocso.dashboard.access.proof.FreshProof;
import vn.thuocso.dashboard.access.totp.SecondFactors;
import vn.thuocso.dashboard.access.totp.SetupKey;
import vn.thuocso.dashboard.shell.QrImage;

/** Sets up a second factor for whoever wants one, and turns it off where no role needs it. */
@Controller
class SecondFactorPage {

  static final String PATH = "/tai-khoan/hai-lop";

  private final Callers callers;
  private final Accounts accounts;
  private final Sessions sessions;
  private final SecondFactors factors;

  SecondFactorPage(Callers callers, Accounts accounts, Sessions sessions, SecondFactors factors) {
    this.callers = callers;
    this.accounts = accounts;
    this.sessions = sessions;
    this.factors = factors;
  }

  @GetMapping(PATH)
  String offer(Model model, HttpServletRequest request, HttpServletResponse response) {
    Account owner = owner();
    return owner.secondFactor()
        ? "redirect:" + OwnPage.PATH
        : page(owner, model, request, response);
  }

  @FreshProof
  @PostMapping(PATH)
  String confirm(
      @RequestParam(name = "ma", defaultValue = "") String code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes flash) {
    Account owner = owner();
    if (owner.secondFactor()) {
      return "redirect:" + OwnPage.PATH;
    }
    Optional<List<String>> codes = factors.confirm(owner.id(), OfferedKey.of(request), code);
    if (codes.isEmpty()) {
      model.addAttribute("wrong", true);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(owner, model, request, response);
    }
    Caller caller = callers.current();
    sessions.strengthen(caller.session());
    sessions.endOthers(owner.id(), caller.session());
    OfferedKey.forget(request);
    flash.addFlashAttribute("codes", codes.get());
    flash.addFlashAttribute("onward", OwnPage.PATH);
    return "redirect:" + RecoveryPage.PATH;
  }

  @FreshProof
  @PostMapping(PATH + "/bo")
  String remove() {
    Account owner = owner();
    if (!owner.secondFactor() || accounts.needsSecondFactor(owner)) {
      return "redirect:" + OwnPage.PATH;
    }
    factors.remove(owner.id());
    sessions.endOthers(owner.id(), callers.current().session());
    return "redirect:" + OwnPage.PATH + "?xong=tat-hai-lop";
  }

  private static String page(
      Account owner, Model model, HttpServletRequest request, HttpServletResponse response) {
    SetupKey key = OfferedKey.of(request);
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("key", key.typed());
    model.addAttribute("picture", QrImage.of(key.address(owner.login())).svg());
    model.addAttribute("own", true);
    return "access/enrol";
  }

  private Account owner() {
    return accounts.find(callers.current().account()).orElseThrow();
  }
}
