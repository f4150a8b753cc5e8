package vn.thuocso.dashboard.access.page;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.access.Caller;
import vn.thuocso.dashboard.access.Callers;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.Sessions;
import vn.thuocso.dashboard.access.proof.FreshProof;
import vn.thuocso.dashboard.access.totp.SecondFactors;
import vn.thuocso.dashboard.shell.Form;

/** One's own account: where it is logged in, what it may do, and its password. */
@Controller
class OwnPage {

  static final String PATH = "/tai-khoan";
  static final String OLD = "mat-khau";

  private final Callers callers;
  private final Accounts accounts;
  private final Sessions sessions;
  private final SecondFactors factors;
  private final PasswordChange change;
  private final AccountWords words;
  private final MessageSource messages;

  OwnPage(
      Callers callers,
      Accounts accounts,
      Sessions sessions,
      SecondFactors factors,
      PasswordChange change,
      AccountWords words,
      MessageSource messages) {
    this.callers = callers;
    this.accounts = accounts;
    this.sessions = sessions;
    this.factors = factors;
    this.change = change;
    this.words = words;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(
      @RequestParam(name = "xong", defaultValue = "") String done, Model model, Locale language) {
    model.addAttribute("changed", done.equals("mat-khau"));
    model.addAttribute("wrongCode", done.equals("ma-sai"));
    model.addAttribute("secondRemoved", done.equals("tat-hai-lop"));
    return page(Form.of(Map.of(), messages, language), model, language);
  }

  @PostMapping(PATH + "/mat-khau")
  ModelAndView change(@RequestParam Map<String, String> sent, Model model, Locale language) {
    // Nothing that was typed is shown again: the form starts empty.
    Form form = Form.of(Map.of(), messages, language);
    if (change.change(owner(), callers.current().session(), sent, form)) {
      return new ModelAndView("redirect:" + PATH + "?xong=mat-khau");
    }
    String view = page(form, model, language);
    return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @FreshProof
  @PostMapping(PATH + "/phien/{no:[0-9]{1,18}}/ket-thuc")
  String end(@PathVariable("no") long no) {
    sessions.end(callers.current().account(), no);
    return "redirect:" + PATH;
  }

  @FreshProof
  @PostMapping(PATH + "/phien/ket-thuc")
  String endOthers() {
    Caller caller = callers.current();
    sessions.endOthers(caller.account(), caller.session());
    return "redirect:" + PATH;
  }

  private String page(Form form, Model model, Locale language) {
    Account owner = owner();
    model.addAttribute("form", form);
    model.addAttribute("account", owner);
    model.addAttribute("grants", words.grants(owner.id(), language));
    model.addAttribute("needed", accounts.needsSecondFactor(owner));
    model.addAttribute("recoveryLeft", factors.left(owner.id()));
    model.addAttribute("sessions", sessions.of(owner.id()));
    model.addAttribute("administers", callers.current().holds(Role.ADMINISTRATOR));
    model.addAttribute("inspects", callers.mayEverywhere(Role.ADMINISTRATOR, Role.COUNCIL));
    model.addAttribute("current", callers.current().session());
    return "access/own";
  }

  private Account owner() {
    return accounts.find(callers.current().account()).orElseThrow();
  }
}
