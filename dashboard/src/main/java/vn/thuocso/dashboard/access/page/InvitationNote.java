package vn.thuocso.dashboard.access.page;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocso.dashboard.access.account.AccessSettings;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Links;

/** Makes one-time links and shows each once, on the page after. */
@Component
class InvitationNote {

  private final Links links;
  private final AccessSettings settings;

  InvitationNote(Links links, AccessSettings settings) {
    this.links = links;
    this.settings = settings;
  }

  void leave(Account account, RedirectAttributes flash) {
    String link = settings.dashboardUrl() + "/loi-moi?ma=" + links.make(account.id());
    flash.addFlashAttribute("link", link);
  }
}
