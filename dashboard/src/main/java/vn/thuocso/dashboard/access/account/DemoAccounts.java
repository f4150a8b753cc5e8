package vn.thuocso.dashboard.access.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;

/**
 * Gives the demonstration an account for each role, its password in a file that only its owner
 * reads; they answer on this machine only. An account that is there is left alone.
 */
@Component
@Order(11)
@ConditionalOnBooleanProperty("thuocso.demo")
class DemoAccounts implements ApplicationRunner {

  static final String FILE = "demo-accounts.txt";

  /** Stands where a password would that this directory was never told. */
  static final String KEPT = "(đã có từ trước, mật khẩu giữ nguyên)";

  private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
  private static final UnitCode TAY_HO = new UnitCode("00103");

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("minh-hoa-lanh-dao", "Lãnh đạo (minh họa)", Role.LEADER),
          new Example("minh-hoa-chuyen-vien", "Chuyên viên (minh họa)", Role.PLANNER),
          new Example("minh-hoa-nhap-lieu", "Cán bộ nhập liệu (minh họa)", Role.CLERK),
          new Example("minh-hoa-duyet", "Người duyệt của đơn vị (minh họa)", Role.APPROVER),
          new Example("minh-hoa-tham-dinh", "Thẩm định viên (minh họa)", Role.VERIFIER),
          new Example("minh-hoa-hoi-dong", "Hội đồng (minh họa)", Role.COUNCIL),
          new Example("minh-hoa-danh-muc", "Phụ trách danh mục (minh họa)", Role.STEWARD),
          new Example("minh-hoa-quan-tri", "Quản trị viên (minh họa)", Role.ADMINISTRATOR));

  private final Accounts accounts;
  private final Credentials credentials;
  private final AccessSettings settings;
  private final SecureRandom random = new SecureRandom();

  DemoAccounts(Accounts accounts, Credentials credentials, AccessSettings settings) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.settings = settings;
  }

  private record Example(String login, String displayName, Role role) {

    String line(String password) {
      return "%-22s %s  %s".formatted(login, password, displayName);
    }

    Grant grant() {
      boolean ofOneUnit = role == Role.CLERK || role == Role.APPROVER;
      return ofOneUnit ? Grant.over(role, TAY_HO) : Grant.everywhere(role);
    }
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    Path data = settings.data();
    if (data == null) {
      LOG.warn("No demonstration accounts are made: THUOCSO_DATA is not set.");
      return;
    }
    Path file = data.resolve(FILE);
    if (Files.exists(file) && EXAMPLES.stream().allMatch(this::isThere)) {
      return;
    }
    Files.createDirectories(data);
    List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();
    StringBuilder lines = new StringBuilder();
    for (Example example : EXAMPLES) {
      lines.append(isThere(example) ? kept(example, before) : made(example)).append('\n');
    }
    OwnerFile.write(file, lines.toString());
    LOG.info("Accounts of the demonstration and their passwords are in {}", file.toAbsolutePath());
  }

  private boolean isThere(Example example) {
    return accounts.named(example.login()).isPresent();
  }

  /** The line as it was; an account that another directory's file tells of keeps its password. */
  private static String kept(Example example, List<String> before) {
    return before.stream()
        .filter(line -> line.startsWith(example.login() + " "))
        .findFirst()
        .orElseGet(
            () -> {
              LOG.warn(
                  "The demonstration account {} was there already and keeps its password; it is in"
                      + " the {} of the data directory that made it.",
                  example.login(),
                  FILE);
              return example.line(KEPT);
            });
  }

  private String made(Example example) {
    String password = password();
    Account account =
        accounts.add(example.login(), example.displayName(), "vi", true).orElseThrow();
    accounts.grant(account.id(), example.grant());
    credentials.change(account, password, 0);
    return example.line(password);
  }

  private String password() {
    byte[] bytes = new byte[12];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
