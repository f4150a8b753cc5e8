package vn.thuocso.dashboard.access.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;

/**
 * As long as nobody can administer this installation, leaves a one-time link in a file that only
 * its owner reads. No password is ever given out.
 *
 * <p>With {@code THUOCSO_ADMINISTRATOR_LINK} the link is made although there are administrators:
 * whoever can start this program can always let one in again.
 */
@Component
@Order(10)
class FirstAdministrator implements ApplicationRunner {

  static final String LOGIN = "quan-tri";
  static final String FILE = "first-administrator.link";

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final Accounts accounts;
  private final Links links;
  private final AccessSettings settings;

  FirstAdministrator(Accounts accounts, Links links, AccessSettings settings) {
    this.accounts = accounts;
    this.links = links;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    Path data = settings.data();
    if (data == null) {
      LOG.warn("No link for a first administrator is written: THUOCSO_DATA is not set.");
      return;
    }
    Path file = data.resolve(FILE);
    if (!settings.administratorLink() && accounts.hasAdministrator()) {
      Files.deleteIfExists(file);
      return;
    }
    Files.createDirectories(data);
    Account account = account();
    accounts.unlock(account.id());
    OwnerFile.write(
        file, settings.dashboardUrl() + "/loi-moi?ma=" + links.make(account.id()) + "\n");
    LOG.info(
        "Nobody administers this installation yet. A link, good once and for {} hours, is in {}",
        Links.LIFETIME.toHours(),
        file.toAbsolutePath());
  }

  private Account account() {
    Account account =
        accounts
            .named(LOGIN)
            .or(() -> accounts.add(LOGIN, "Quản trị viên", "vi", false))
            .orElseThrow();
    if (!accounts.holds(account.id(), Role.ADMINISTRATOR)) {
      accounts.grant(account.id(), Grant.everywhere(Role.ADMINISTRATOR));
    }
    return account;
  }
}
