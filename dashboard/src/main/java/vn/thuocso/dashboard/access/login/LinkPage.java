package vn.thuocso.dashboard.access.login;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Credentials;
import vn.thuocso.dashboard.access.account.Links;
import vn.thuocso.dashboard.access.account.OidcSettings;
import vn.thuocso.dashboard.shell.Form;

/** Where a one-time link leads: its holder chooses the account's password, and then logs in. */
@Controller
class LinkPage {

  static final String PATH = "/loi-moi";

  private final Links links;
  private final Credentials credentials;
  private final OidcSettings elsewhere;
  private final MessageSource messages;

  LinkPage(Links links, Credentials credentials, OidcSettings elsewhere, MessageSource messages) {
    this.links = links;
    this.credentials = credentials;
    this.elsewhere = elsewhere;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String ask(
      @RequestParam(name = "ma", defaultValue = "") String secret,
      Model model,
      Locale language,
      HttpServletResponse response) {
    return page(secret, Form.of(Map.of(), messages, language), model, response);
  }

  @PostMapping(PATH)
  String choose(
      @RequestParam(name = "ma", defaultValue = "") String secret,
      @RequestParam(name = NewPassword.FIELD, defaultValue = "") String password,
      @RequestParam(name = NewPassword.AGAIN, defaultValue = "") String again,
      Model model,
      Locale language,
      HttpServletResponse response) {
    Form form = Form.of(Map.of(), messages, language);
    Optional<Account> account = links.find(secret);
    account.ifPresent(owner -> NewPassword.check(form, owner, password, again, credentials));
    if (account.isEmpty() || !form.isSound()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(secret, form, model, response);
    }
    return credentials.choose(account.get(), secret, password)
        ? "redirect:" + LoginPage.PATH
        : page(secret, form, model, response);
  }

  private String page(String secret, Form form, Model model, HttpServletResponse response) {
    Optional<Account> account = links.find(secret);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    model.addAttribute("secret", secret);
    model.addAttribute("form", form);
    model.addAttribute("account", account.orElse(null));
    model.addAttribute("elsewhere", elsewhere);
    if (account.isEmpty()) {
      response.setStatus(HttpStatus.GONE.value());
    }
    return "access/link";
  }
}
