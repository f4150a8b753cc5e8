package vn.thuocso.dashboard.access.login;

import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Credentials;
import vn.thuocso.dashboard.access.account.Passwords;
import vn.thuocso.dashboard.shell.Form;

/** The two fields in which somebody chooses a password. */
public final class NewPassword {

  public static final String FIELD = "mat-khau-moi";
  public static final String AGAIN = "mat-khau-lai";

  private NewPassword() {}

  /** Says in the form what is wrong with the password chosen; it is not shown again. */
  public static void check(
      Form form, Account owner, String password, String again, Credentials credentials) {
    credentials
        .refusal(owner, password)
        .ifPresent(key -> form.refuse(FIELD, key, Passwords.SHORTEST, Passwords.LONGEST));
    if (!password.equals(again)) {
      form.refuse(AGAIN, "access.password.differs");
    }
  }
}
