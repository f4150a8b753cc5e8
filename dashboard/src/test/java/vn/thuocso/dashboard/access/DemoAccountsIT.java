package vn.thuocso.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsIT {

  @TempDir static Path directory;
  static TestingOffice office;

  @BeforeAll
  static void start() throws IOException {
    Path keys = Files.writeString(directory.resolve("keys"), "ab".repeat(32) + "\n2026-11-22\n");
    office =
        TestingOffice.start(
            directory, "--thuocso.demo=true", "--thuocso.channel.keys-file=" + keys);
  }

  @AfterAll
  static void stop() {
    office.close();
  }

  @Test
  void eachRoleHasAnAccountWhosePasswordOnlyTheOwnerOfTheFileReads() throws Exception {
    Path file = office.data("demo-accounts.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(8);
    for (String line : lines) {
      String[] parts = line.split("\\s+", 3);
      TestingVisitor visitor = office.visitor();
      assertThat(visitor.logIn(parts[0], parts[1]).statusCode()).as(parts[0]).isEqualTo(302);
      assertThat(visitor.isIn()).isTrue();
    }
  }

  @Test
  void theyAnswerOnThisMachineOnly() throws Exception {
    String[] parts = Files.readAllLines(office.data("demo-accounts.txt")).get(0).split("\\s+", 3);
    assertThat(
            office
                .visitor()
                .logIn(parts[0], parts[1], "X-Forwarded-For", "203.0.113.7")
                .statusCode())
        .isEqualTo(401);
    assertThat(office.visitor().logIn(parts[0], parts[1], "Via", "1.1 proxy").statusCode())
        .isEqualTo(401);
  }

  @Test
  void theyDoNotAnswerWhenTheDemonstrationIsOver() throws Exception {
    String[] parts = Files.readAllLines(office.data("demo-accounts.txt")).get(1).split("\\s+", 3);
    office.restart("--thuocso.demo=false");
    assertThat(office.visitor().logIn(parts[0], parts[1]).statusCode()).isEqualTo(401);
    office.restart();
    assertThat(office.visitor().logIn(parts[0], parts[1]).statusCode()).isEqualTo(302);
  }

  @Test
  void anotherDataDirectoryLeavesTheAccountsThatAreThereAlone() throws Exception {
    List<String> lines = Files.readAllLines(office.data("demo-accounts.txt"));
    String[] parts = lines.get(2).split("\\s+", 3);
    Path other = directory.resolve("other");

    office.restart("--thuocso.data=" + other);

    assertThat(Files.readAllLines(other.resolve("demo-accounts.txt")))
        .hasSize(8)
        .allSatisfy(line -> assertThat(line).contains("đã có từ trước, mật khẩu giữ nguyên"));
    assertThat(office.visitor().logIn(parts[0], parts[1]).statusCode()).isEqualTo(302);
    office.restart();
    assertThat(Files.readAllLines(office.data("demo-accounts.txt"))).isEqualTo(lines);
    assertThat(office.visitor().logIn(parts[0], parts[1]).statusCode()).isEqualTo(302);
  }

  @Test
  void rankingsOfTheDemonstrationAreReadWithoutLogin() throws Exception {
    // The warehouse is away here; the page that says so is behind the door already.
    assertThat(office.visitor().get("/cach-tinh").statusCode()).isEqualTo(503);
  }
}
