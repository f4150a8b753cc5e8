package vn.thuocso.dashboard.target.page;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingVisitor;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.Credentials;
import vn.thuocso.dashboard.engagement.TestingDashboard;

/** Somebody with an account, by plain requests or in a browser. */
final class TestingPlanner {

  private static final String PASSWORD = "bến nước cây đa sân đình";

  private final TestingDashboard dashboard;
  private final Account account;
  private final TestingVisitor visitor;
  private final String token;

  private TestingPlanner(
      TestingDashboard dashboard, Account account, TestingVisitor visitor, String token) {
    this.dashboard = dashboard;
    this.account = account;
    this.visitor = visitor;
    this.token = token;
  }

  static TestingPlanner enter(TestingDashboard dashboard, String login, Role role)
      throws IOException, InterruptedException {
    Accounts accounts = dashboard.part(Accounts.class);
    Account account = accounts.add(login, "Người " + login, "vi", false).orElseThrow();
    accounts.grant(account.id(), Grant.everywhere(role));
    dashboard.part(Credentials.class).change(account, PASSWORD, 0);
    TestingVisitor visitor = new TestingVisitor(dashboard.url());
    visitor.logIn(login, PASSWORD);
    return new TestingPlanner(dashboard, account, visitor, visitor.token("/tai-khoan"));
  }

  long account() {
    return account.id();
  }

  TestingVisitor visitor() {
    return visitor;
  }

  /** Sends a request of the API as the sheet's script does. */
  HttpResponse<String> api(String path, String json) throws IOException, InterruptedException {
    return visitor.json(path, json, token);
  }

  HttpResponse<String> form(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return visitor.post("/tai-khoan", path, fields);
  }

  /** Comes in by the door of the pages. */
  void enter(Page page) {
    page.navigate(dashboard.url() + "/dang-nhap");
    page.locator("input[name=ten]").fill(account.login());
    page.locator("input[name=mat-khau]").fill(PASSWORD);
    page.locator("main button[type=submit]").first().click();
    page.waitForURL("**/*");
  }
}
