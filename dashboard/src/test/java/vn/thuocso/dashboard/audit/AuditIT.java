package vn.thuocso.dashboard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingLogin;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.access.TestingVisitor;
import vn.thuocso.dashboard.access.account.Account;
import vn.thuocso.dashboard.access.account.Accounts;
import vn.thuocso.dashboard.access.account.Links;

/** The record over a real PostgreSQL; what is spoilt there is spoilt in transactions undone. */
class AuditIT {

  static final TestingOffice office = TestingOffice.shared();
  static final Audit audit = office.bean(Audit.class);
  static final EntryRows rows = office.bean(EntryRows.class);
  static final TransactionTemplate transaction =
      new TransactionTemplate(office.bean(PlatformTransactionManager.class));

  static void record(String... keys) {
    transaction.executeWithoutResult(
        status -> {
          for (String key : keys) {
            audit.record(Deed.of("test.done", "test", key, Map.of("unit", "00103")));
          }
        });
  }

  static Connection connection() throws Exception {
    Connection connection =
        DriverManager.getConnection(
            office.database().jdbcUrl(), office.database().user(), office.database().password());
    connection.setAutoCommit(false);
    return connection;
  }

  @Nested
  class TheChain {

    @Test
    void isRefusedOutsideATransaction() {
      assertThatThrownBy(() -> audit.record(Deed.of("test.done", "test", "x", Map.of())))
          .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void hasNoGapWhereATransactionWasUndone() throws Exception {
      record("before");
      Head head = rows.head();
      transaction.executeWithoutResult(
          status -> {
            audit.record(Deed.of("test.undone", "test", "x", Map.of()));
            status.setRollbackOnly();
          });
      assertThat(rows.head()).isEqualTo(head);
      record("after", "and another");
      assertThat(rows.head().no()).isEqualTo(head.no() + 2);
      assertThat(inspected().isWhole()).isTrue();
    }

    @Test
    void staysWholeWhenManyDecideAtOnceAndSomeGiveUp() throws Exception {
      int people = 8;
      int each = 20;
      long before = rows.head().no();
      ExecutorService desks = Executors.newFixedThreadPool(people);
      List<Callable<Void>> work = new ArrayList<>();
      for (int person = 0; person < people; person++) {
        String name = "p" + person + "-";
        work.add(
            () -> {
              for (int deed = 0; deed < each; deed++) {
                decide(name + deed, deed % 5 == 4);
              }
              return null;
            });
      }
      for (Future<Void> done : desks.invokeAll(work)) {
        done.get();
      }
      desks.shutdown();
      assertThat(rows.head().no() - before).isEqualTo(people * each * 4 / 5);
      assertThat(inspected().isWhole()).isTrue();
      assertThat(
              office
                  .bean(JdbcTemplate.class)
                  .queryForList(
                      "SELECT key FROM audit_entry WHERE no > ? AND verb = 'test.done'",
                      String.class,
                      before))
          .doesNotHaveDuplicates()
          .hasSize(people * each * 4 / 5);
    }

    private void decide(String key, boolean givesUp) {
      transaction.executeWithoutResult(
          status -> {
            audit.record(Deed.of("test.done", "test", key, Map.of()));
            if (givesUp) {
              status.setRollbackOnly();
            }
          });
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "UPDATE audit_entry SET account = 1",
          "DELETE FROM audit_entry WHERE no = 1",
          "DELETE FROM audit_entry WHERE false",
          "TRUNCATE audit_entry"
        })
    void refusesToBeChanged(String sql) {
      record("kept");
      assertThatThrownBy(() -> office.bean(JdbcTemplate.class).execute(sql))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("What is recorded stays");
    }

    private Inspection.Findings inspected() throws Exception {
      try (Connection connection = connection()) {
        return inspection(connection, List.of());
      }
    }
  }

  static Inspection.Findings inspection(Connection connection, List<Mark> marks) throws Exception {
    Inspection inspection = new Inspection(marks);
    EntryRows.each(connection, inspection::take);
    return inspection.findings();
  }

  @Nested
  class Tampering {

    /** {0} and {1} are the numbers of two neighbours before the last two entries. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "UPDATE audit_entry SET account = 9 WHERE no = {0}                       | Altered[no={0}]",
          "UPDATE audit_entry SET decided_at = decided_at + interval '1 microsecond' WHERE no = {0}"
              + "                                                                  | Altered[no={0}]",
          "UPDATE audit_entry SET facts = jsonb_set(facts, '{unit}', '103') WHERE no = {0} | Altered[no={0}]",
          "UPDATE audit_entry SET facts = '[]' WHERE no = {0}                      | Altered[no={0}]",
          "UPDATE audit_entry SET sha256 = sha256(before) WHERE no = {0}           | Altered[no={0}]",
          "UPDATE audit_entry SET before = sha256(before) WHERE no = {0}           | Altered[no={0}]",
          "DELETE FROM audit_entry WHERE no = {0}                      | Lacking[no={0}, last={0}]",
          "DELETE FROM audit_entry WHERE no IN ({0}, {1})              | Lacking[no={0}, last={1}]",
          "UPDATE audit_entry SET no = no + 1000000 WHERE no = {0}     | Lacking[no={0}, last={0}]"
        })
    void isFoundAndNamed(String sql, String fault) throws Exception {
      record("one", "two", "three", "four");
      long first = rows.head().no() - 3;
      try (Connection connection = spoilt(filled(sql, first))) {
        Inspection.Findings findings = inspection(connection, List.of());
        assertThat(findings.isWhole()).isFalse();
        assertThat(findings.faults().get(0)).hasToString(filled(fault, first));
      }
    }

    @Test
    void ofTwoExchangedEntriesIsFound() throws Exception {
      record("one", "two", "three", "four");
      long first = rows.head().no() - 3;
      String exchange =
          "UPDATE audit_entry SET no = -no WHERE no = {0};"
              + "UPDATE audit_entry SET no = {0} WHERE no = {1};"
              + "UPDATE audit_entry SET no = {1} WHERE no = -{0}";
      try (Connection connection =
          spoilt(
              "ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_no_check;"
                  + filled(exchange, first))) {
        assertThat(inspection(connection, List.of()).faults())
            .containsExactly(new Fault.Altered(first), new Fault.Altered(first + 1));
      }
    }

    @Test
    void ofTheEndIsFoundByAMark() throws Exception {
      record("one", "two", "three", "four");
      Head head = rows.head();
      Mark mark = new Mark(head, "biên bản");
      try (Connection connection =
          spoilt("DELETE FROM audit_entry WHERE no > " + (head.no() - 2))) {
        assertThat(inspection(connection, List.of()).isWhole()).isTrue();
        assertThat(inspection(connection, List.of(mark)).faults())
            .containsExactly(new Fault.Cut(mark, head.no() - 2));
      }
    }

    private static String filled(String text, long first) {
      return text.replace("{0}", "" + first).replace("{1}", "" + (first + 1));
    }

    /** As whoever owns the database could; undone when the connection is closed. */
    private static Connection spoilt(String sql) throws Exception {
      Connection connection = connection();
      try (Statement statement = connection.createStatement()) {
        statement.execute("ALTER TABLE audit_entry DISABLE TRIGGER USER");
        statement.execute(sql);
      }
      return connection;
    }
  }

  @Nested
  class TheCommand {

    @TempDir Path directory;

    @Test
    void tellsAWholeRecordFromASpoiltOneAndFromOneOutOfReach() throws Exception {
      record("one");
      Head head = rows.head();
      new MarkFile(directory.resolve(MarkFile.NAME)).add(office.now(), head);
      assertThat(run(office.database().jdbcUrl())).startsWith("0 Nhật ký nguyên vẹn");
      assertThat(run(office.database().jdbcUrl(), "--moc", head.toString())).startsWith("0 ");
      assertThat(
              run(office.database().jdbcUrl(), "--moc", head.no() + 9 + ":" + head.digest().hex()))
          .startsWith("1 Nhật ký KHÔNG nguyên vẹn")
          .contains("phần đuôi đã bị cắt");
      assertThat(run("jdbc:postgresql://127.0.0.1:1/thuocso")).startsWith("2 Không kiểm tra được");
      assertThat(run(office.database().jdbcUrl(), "--moc", "x")).startsWith("2 Không hiểu");
    }

    private String run(String url, String... arguments) throws Exception {
      Path password =
          Files.writeString(directory.resolve("password"), office.database().password());
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
      int exit =
          new AuditCommand(
                  Map.of(
                      "THUOCSO_POSTGRES_URL",
                      url,
                      "THUOCSO_POSTGRES_USER",
                      office.database().user(),
                      "THUOCSO_POSTGRES_PASSWORD_FILE",
                      password.toString(),
                      "THUOCSO_DATA",
                      directory.toString()),
                  new Console(out, out))
              .run(List.of(arguments));
      return exit + " " + said.toString(StandardCharsets.UTF_8);
    }
  }

  @Nested
  class ThePage {

    @Test
    void showsWhatWasDecidedAboutAccountsToAdministratorsAndTheCouncilOnly() throws Exception {
      Account administrator =
          office.account("nhat-ky-quan-tri", Grant.everywhere(Role.ADMINISTRATOR));
      Account council = office.account("nhat-ky-hoi-dong", Grant.everywhere(Role.COUNCIL));
      Account clerk =
          office.account("nhat-ky-nhap-lieu", Grant.over(Role.CLERK, new UnitCode("00103")));
      TestingVisitor visitor = TestingLogin.enter(office, administrator);
      String form = "/quan-tri/tai-khoan/" + clerk.id();
      visitor.post(form, form + "/quyen", Map.of("vai-tro", "APPROVER", "don-vi", "00103"));
      visitor.post(form, form + "/khoa", Map.of());
      String page = visitor.get("/nhat-ky?doi-tuong=" + clerk.id() + "&viec=").body();
      assertThat(page)
          .contains("Khóa tài khoản", "Cấp quyền", "Người nhat-ky-quan-tri", "Phường Tây Hồ");
      assertThat(page).doesNotContain("không còn như lúc ghi", "audit.");
      assertThat(
              visitor
                  .get("/nhat-ky?viec=account.account-locked&nguoi=nhat-ky-quan-tri&don-vi=")
                  .body())
          .contains("1 quyết định khớp");
      assertThat(visitor.get("/nhat-ky?nguoi=khong-co-ai").body()).contains("Không có quyết định");
      assertThat(visitor.get("/nhat-ky?tu=2026-11-23&den=2026-11-22").body())
          .contains("Ngày cuối trước ngày đầu");
      assertThat(TestingLogin.enter(office, council).get("/nhat-ky").statusCode()).isEqualTo(200);
      Account other = office.account("nhat-ky-khac", Grant.everywhere(Role.PLANNER));
      assertThat(TestingLogin.enter(office, other).get("/nhat-ky").statusCode()).isEqualTo(403);
    }

    @Test
    void handsOutFilesWithoutNames() throws Exception {
      Account administrator = office.account("nhat-ky-tep", Grant.everywhere(Role.ADMINISTRATOR));
      TestingVisitor visitor = TestingLogin.enter(office, administrator);
      HttpResponse<String> csv =
          visitor.get("/nhat-ky/bang.csv?viec=account.grant-added&doi-tuong=" + administrator.id());
      assertThat(csv.statusCode()).isEqualTo(200);
      assertThat(csv.body())
          .contains("account.grant-added", "ADMINISTRATOR", rows.head().toString())
          .doesNotContain("Người nhat-ky-tep");
      assertThat(visitor.file("/nhat-ky/bang.xlsx").body()).startsWith('P', 'K');
      assertThat(visitor.get("/nhat-ky/bang.csv?tu=hom-nay").statusCode()).isEqualTo(404);
    }

    @Test
    void goesOnToOlderEntries() throws Exception {
      record(new TreeSet<>(List.of("a", "b")).toArray(String[]::new));
      for (int i = 0; i < 6; i++) {
        record("k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8", "k9", "k10");
      }
      Account administrator = office.account("nhat-ky-trang", Grant.everywhere(Role.ADMINISTRATOR));
      TestingVisitor visitor = TestingLogin.enter(office, administrator);
      String page = visitor.get("/nhat-ky?doi-tuong=test").body();
      String older = page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1");
      assertThat(older).startsWith("/nhat-ky?doi-tuong=test&amp;truoc=");
      assertThat(visitor.get(older.replace("&amp;", "&")).body())
          .contains("rel=\"prev\"", ">test a<");
    }
  }

  @Test
  void whatTheDoorDecidesIsRecordedWithItsTransaction() {
    Accounts accounts = office.bean(Accounts.class);
    Account account = accounts.add("nhat-ky-moi", "Ai đó", "vi", false).orElseThrow();
    Head before = rows.head();
    office.bean(Links.class).make(account.id());
    accounts.grant(account.id(), Grant.over(Role.CLERK, new UnitCode("00103")));
    List<Kept> entries =
        office
            .bean(Search.class)
            .before(Long.MAX_VALUE, new Question("", "", null, "", null, null), 2);
    assertThat(rows.head().no()).isEqualTo(before.no() + 2);
    assertThat(entries)
        .extracting(kept -> kept.entry().verb() + " " + kept.entry().unit())
        .containsExactly("account.grant-added 00103", "account.link-made ");
    assertThat(entries).allMatch(Kept::isSound);
  }
}
