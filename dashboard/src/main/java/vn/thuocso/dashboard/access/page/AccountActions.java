package vn.thuocso.dashboard.access.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.Sessions;
import vn.thuocso.dashboard.access.proof.FreshProof;
import vn.thuocso.dashboard.access.totp.SecondFactors;

/** What an administrator does to an account with one button. */
@Controller
class AccountActions {

  private final Accounts accounts;
  private final Sessions sessions;
  private final SecondFactors factors;
  private final InvitationNote invitations;

  AccountActions(
      Accounts accounts, Sessions sessions, SecondFactors factors, InvitationNote invitations) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.factors = factors;
    this.invitations = invitations;
  }

  @FreshProof
  @PostMapping(AccountPage.PATH + "/lien-ket")
  String invite(@PathVariable("id") long id, RedirectAttributes flash) {
    Account account = account(id);
    // What stands in the demonstration's file stays what opens its accounts.
    if (!account.isLocked() && !account.demonstration()) {
      invitations.leave(account, flash);
    }
    return back(id);
  }

  @PostMapping(AccountPage.PATH + "/khoa")
  String lock(@PathVariable("id") long id, RedirectAttributes flash) {
    if (!accounts.lock(account(id).id())) {
      flash.addFlashAttribute("last", true);
    }
    return back(id);
  }

  @FreshProof
  @PostMapping(AccountPage.PATH + "/mo")
  String unlock(@PathVariable("id") long id) {
    accounts.unlock(account(id).id());
    return back(id);
  }

  @FreshProof
  @PostMapping(AccountPage.PATH + "/bo-hai-lop")
  String removeSecondFactor(@PathVariable("id") long id) {
    factors.remove(account(id).id());
    sessions.endAll(id);
    return back(id);
  }

  @PostMapping(AccountPage.PATH + "/ngat")
  String endSessions(@PathVariable("id") long id) {
    sessions.endAll(account(id).id());
    return back(id);
  }

  private Account account(long id) {
    return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String back(long id) {
    return "redirect:" + AccountList.PATH + "/" + id;
  }
}
