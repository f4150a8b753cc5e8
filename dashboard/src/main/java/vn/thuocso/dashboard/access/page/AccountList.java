package vn.thuocso.dashboard.access.page;

import java.util.List;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.shell.Form;

/** All accounts, and the form that adds one. */
@Controller
class AccountList {

  static final String PATH = "/quan-tri/tai-khoan";

  private static final String LOGIN = "ten-dang-nhap";
  private static final String NAME = "ten";

  private final Accounts accounts;
  private final AccountWords words;
  private final InvitationNote invitations;
  private final MessageSource messages;

  AccountList(
      Accounts accounts, AccountWords words, InvitationNote invitations, MessageSource messages) {
    this.accounts = accounts;
    this.words = words;
    this.invitations = invitations;
    this.messages = messages;
  }

  /** One line of the list. */
  record Line(Account account, String roles) {}

  @GetMapping({"/quan-tri", "/quan-tri/"})
  String start() {
    return "redirect:" + PATH;
  }

  @GetMapping(PATH)
  String list(Model model, Locale language) {
    List<Line> lines =
        accounts.all().stream()
            .map(account -> new Line(account, words.roles(account.id(), language)))
            .toList();
    model.addAttribute("lines", lines);
    return "access/list";
  }

  @GetMapping(PATH + "/moi")
  String blank(Model model, Locale language) {
    model.addAttribute("form", Form.of(Map.of(), messages, language));
    return "access/new";
  }

  @PostMapping(PATH + "/moi")
  ModelAndView add(
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language,
      RedirectAttributes flash) {
    Form form = Form.of(sent, messages, language);
    String login = Account.login(form.text(LOGIN, 64));
    String name = form.text(NAME, 120);
    if (form.isSound() && !Account.isLogin(login)) {
      form.refuse(LOGIN, "access.login.rule");
    }
    Optional<Account> added =
        form.isSound() ? accounts.add(login, name, "vi", false) : Optional.empty();
    if (added.isPresent()) {
      invitations.leave(added.get(), flash);
      return new ModelAndView("redirect:" + PATH + "/" + added.get().id());
    }
    if (form.isSound()) {
      form.refuse(LOGIN, "access.login.taken");
    }
    model.addAttribute("form", form);
    return new ModelAndView("access/new", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
