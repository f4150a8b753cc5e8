package vn.thuocso.dashboard.access.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.access.Grant;
import vn.thuocso.dashboard.access.MatrixLine;
import vn.thuocso.dashboard.access.Role;
import vn.thuocso.dashboard.access.TestingLogin;
import vn.thuocso.dashboard.access.TestingObjects;
import vn.thuocso.dashboard.access.TestingOffice;
import vn.thuocso.dashboard.access.TestingVisitor;
import vn.thuocso.dashboard.engagement.TestingCity;
import vn.thuocso.dashboard.engagement.TestingWarehouse;
import vn.thuocso.dashboard.ranking.TestingScores;
import vn.thuocso.embedded.process.TestingDirectory;

/** The whole dashboard with figures, hostile names among them, and somebody who may see it all. */
final class TestingTarget {

  /** What runs if it is shown as it stands. */
  static final String SCRIPT = "\"><script>alert(1)</script>";

  /** What a spreadsheet computes if it is written as it stands. */
  static final String FORMULA = "=HYPERLINK(1)";

  /** What a spreadsheet takes for the beginning of a formula, as SQL writes it. */
  private static final List<String> BEGINNINGS = List.of("=", "+", "-", "@", "\\t", "\\r");

  /** Units whose names begin so, one each; the first is also full of script. */
  static final List<String> HOSTILE = List.of("001", "002", "003", "005", "00103", "00097");

  private static TestingTarget shared;

  private final TestingOffice office;
  private final TestingVisitor administrator;
  private final Map<String, String> names;

  private TestingTarget(TestingOffice office) throws IOException, InterruptedException {
    this.office = office;
    this.names = TestingObjects.of(office, new UnitCode("00103"), "muc-tieu");
    this.administrator =
        TestingLogin.enter(office, office.account("tham-do", Grant.everywhere(Role.ADMINISTRATOR)));
  }

  /** The one of this JVM, stopped with it. */
  static synchronized TestingTarget shared() {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  private static TestingTarget start() {
    TestingWarehouse warehouse = TestingWarehouse.start();
    TestingCity.fill(warehouse);
    TestingScores.into(warehouse::execute)
        .city(2025, "cleaned", "2025-12-31", 5)
        .city(2026, "cleaned", "2026-11-21", 0)
        .city(2026, "raw", "2026-11-21", 6);
    hostileNames(warehouse);
    TestingDirectory directory = TestingDirectory.create("target");
    try {
      TestingOffice office =
          TestingOffice.start(
              directory.path(),
              "--thuocso.public-ranking=true",
              "--thuocso.clickhouse.url=" + warehouse.url(),
              "--thuocso.clickhouse.user=" + warehouse.user(),
              "--thuocso.clickhouse.password-file=" + warehouse.passwordFile());
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    office.close();
                    warehouse.close();
                    directory.close();
                  }));
      return new TestingTarget(office);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ba Đình and its page are called what no office would call them. */
  private static void hostileNames(TestingWarehouse warehouse) {
    warehouse.execute(
        "INSERT INTO unit SELECT * REPLACE ('%s%s' AS name, 99 AS version) FROM unit FINAL"
                .formatted(FORMULA, SCRIPT)
            + " WHERE code IN ('001', '00004')");
    for (int at = 1; at < HOSTILE.size(); at++) {
      warehouse.execute(
          "INSERT INTO unit SELECT * REPLACE ('%sHYPERLINK(1)' AS name, 99 AS version) FROM unit FINAL"
                  .formatted(BEGINNINGS.get(at))
              + " WHERE code = '%s'".formatted(HOSTILE.get(at)));
    }
    warehouse.execute(
        "INSERT INTO channel SELECT * REPLACE ('%s%s' AS name, 99 AS version) FROM channel FINAL"
                .formatted(FORMULA, SCRIPT)
            + " WHERE id = 'fb-001'");
  }

  TestingOffice office() {
    return office;
  }

  TestingVisitor administrator() {
    return administrator;
  }

  /** The address of a route, about what is there. */
  String address(MatrixLine line) {
    return line.address(names);
  }

  Map<String, String> names() {
    return names;
  }

  /** All routes that are asked for by GET. */
  static List<MatrixLine> pages() throws IOException {
    return MatrixLine.all().stream().filter(line -> line.method().equals("GET")).toList();
  }

  /** All routes that change something. */
  static List<MatrixLine> forms() throws IOException {
    return MatrixLine.all().stream()
        .filter(line -> !line.method().equals("GET") && !line.method().equals("ANY"))
        .toList();
  }
}
