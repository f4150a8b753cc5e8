package vn.thuocso.dashboard.access;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.totp.TestingAuthenticator;

/** Brings somebody in through the door, with a second step where their role asks for one. */
public final class TestingLogin {

  private static final Pattern KEY = Pattern.compile("id=\"khoa\">([A-Z2-7 ]+)<");

  private TestingLogin() {}

  public static TestingVisitor enter(TestingOffice office, Account account)
      throws IOException, InterruptedException {
    TestingVisitor visitor = office.visitor();
    String next =
        visitor
            .logIn(account.login(), TestingOffice.PASSWORD)
            .headers()
            .firstValue("Location")
            .orElse("");
    if (next.contains("thiet-lap")) {
      Matcher key = KEY.matcher(visitor.get("/dang-nhap/thiet-lap").body());
      if (!key.find()) {
        throw new IllegalStateException("no key is shown");
      }
      String code = new TestingAuthenticator(key.group(1)).code(office.now());
      visitor.post("/dang-nhap/thiet-lap", "/dang-nhap/thiet-lap", Map.of("ma", code));
    }
    if (!visitor.isIn()) {
      throw new IllegalStateException(account.login() + " was not let in");
    }
    return visitor;
  }
}
