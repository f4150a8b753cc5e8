package vn.thuocso.dashboard.access.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.proof.FreshProof;
import vn.thuocso.dashboard.shell.Form;

/** One account as an administrator sees it: who it is, and what it may do. */
@Controller
class AccountPage {

  static final String PATH = AccountList.PATH + "/{id:[0-9]{1,18}}";

  private static final String NAME = "ten";
  private static final String LANGUAGE = "ngon-ngu-rieng";
  private static final String SUBJECT = "ma-dinh-danh";

  private final Accounts accounts;
  private final AccountWords words;
  private final MessageSource messages;

  AccountPage(Accounts accounts, AccountWords words, MessageSource messages) {
    this.accounts = accounts;
    this.words = words;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(
      @PathVariable("id") long id, Model model, Locale language, HttpServletResponse response) {
    Account account = account(id);
    response.setHeader("Cache-Control", "no-store");
    return page(account, Form.of(values(account), messages, language), model, language);
  }

  @FreshProof
  @PostMapping(PATH + "/sua")
  ModelAndView describe(
      @PathVariable("id") long id,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    Account account = account(id);
    Form form = Form.of(sent, messages, language);
    String name = form.text(NAME, 120);
    String subject = form.optionalText(SUBJECT, 255);
    String chosen = form.value(LANGUAGE).equals("en") ? "en" : "vi";
    if (form.isSound()
        && !accounts.describe(id, name, chosen, subject.isEmpty() ? null : subject)) {
      form.refuse(SUBJECT, "access.subject.taken");
    }
    return answer(account, form, model, language);
  }

  @FreshProof
  @PostMapping(PATH + "/quyen")
  ModelAndView grant(
      @PathVariable("id") long id,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      Locale language) {
    Account account = account(id);
    Form form = Form.of(values(account, sent.toSingleValueMap()), messages, language);
    GrantForm.grant(form, sent, words.unitCodes()).ifPresent(grant -> accounts.grant(id, grant));
    return answer(account, form, model, language);
  }

  @FreshProof
  @PostMapping(PATH + "/quyen/{grant:[0-9]{1,18}}/bo")
  ModelAndView revoke(
      @PathVariable("id") long id,
      @PathVariable("grant") long grant,
      Model model,
      Locale language) {
    Account account = account(id);
    Form form = Form.of(values(account), messages, language);
    if (!accounts.revoke(id, grant)) {
      form.refuse(GrantForm.ROLE, "access.last");
    }
    return answer(account, form, model, language);
  }

  private ModelAndView answer(Account account, Form form, Model model, Locale language) {
    if (form.isSound()) {
      return new ModelAndView("redirect:" + AccountList.PATH + "/" + account.id());
    }
    String view = page(account, form, model, language);
    return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private String page(Account account, Form form, Model model, Locale language) {
    model.addAttribute("form", form);
    model.addAttribute("account", account);
    model.addAttribute("grants", words.grants(account.id(), language));
    model.addAttribute("needed", accounts.needsSecondFactor(account));
    model.addAttribute("roles", words.roleChoice(language));
    model.addAttribute("units", words.unitChoice());
    return "access/account";
  }

  private Account account(long id) {
    return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Map<String, String> values(Account account) {
    return values(account, Map.of());
  }

  private static Map<String, String> values(Account account, Map<String, String> sent) {
    String subject = account.subject() == null ? "" : account.subject();
    Map<String, String> values = new HashMap<>(sent);
    values.put(NAME, account.displayName());
    values.put(LANGUAGE, account.language());
    values.put(SUBJECT, subject);
    return values;
  }
}
