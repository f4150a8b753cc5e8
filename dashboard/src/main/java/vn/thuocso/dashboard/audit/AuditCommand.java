package vn.thuocso.dashboard.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Inspects the record of decisions from a command line, without the dashboard: {@code infra/audit}.
 * Ends with 0 when it is whole, 1 when it is not, 2 when it could not be inspected.
 */
public final class AuditCommand {

  static final int WHOLE = 0;
  static final int SPOILT = 1;
  static final int UNKNOWN = 2;

  static final String USAGE =
      """
      Kiểm tra nhật ký quyết định: dòng nào bị sửa, xóa, chèn hay tráo.
      Cách dùng: infra/audit [--data THƯ-MỤC] [--moc SỐ:MÃ]...
        --data THƯ-MỤC  thư mục dữ liệu đã dùng với infra/up; mặc định là .data
        --moc SỐ:MÃ     một đầu chuỗi đã chép lại ở nơi khác (trang Nhật ký, tệp tải về, bản in)
      Kết thúc với 0: nguyên vẹn; 1: có chỗ sai; 2: không kiểm tra được.""";

  private final Map<String, String> environment;
  private final Console console;

  AuditCommand(Map<String, String> environment, Console console) {
    this.environment = environment;
    this.console = console;
  }

  /** Inspects the database that the environment names. */
  public static void main(String[] arguments) {
    System.exit(new AuditCommand(System.getenv(), Console.ofThisProcess()).run(List.of(arguments)));
  }

  int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      console.say(USAGE);
      return WHOLE;
    }
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < arguments.size(); at += 2) {
      String head = at + 1 < arguments.size() ? arguments.get(at + 1) : "";
      if (!arguments.get(at).equals("--moc") || Head.of(head).isEmpty()) {
        console.fail("Không hiểu “" + String.join(" ", arguments) + "”.\n" + USAGE);
        return UNKNOWN;
      }
      marks.add(new Mark(Head.of(head).orElseThrow(), "cho trên dòng lệnh"));
    }
    return inspect(marks);
  }

  private int inspect(List<Mark> marks) {
    try (Connection connection = connection()) {
      marks.addAll(new MarkFile(Path.of(value("THUOCSO_DATA", "")).resolve(MarkFile.NAME)).marks());
      Inspection inspection = new Inspection(marks);
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      EntryRows.each(connection, inspection::take);
      Inspection.Findings findings = inspection.findings();
      FindingsText.of(findings).forEach(console::say);
      return findings.isWhole() ? WHOLE : SPOILT;
    } catch (SQLException e) {
      console.fail("Không kiểm tra được, cơ sở dữ liệu không trả lời: " + e.getMessage());
      return UNKNOWN;
    } catch (IOException e) {
      console.fail("Không kiểm tra được, không đọc được tệp: " + e.getMessage());
      return UNKNOWN;
    }
  }

  private Connection connection() throws SQLException, IOException {
    String password = value("THUOCSO_POSTGRES_PASSWORD_FILE", "");
    return DriverManager.getConnection(
        value("THUOCSO_POSTGRES_URL", "jdbc:postgresql://127.0.0.1:5433/thuocso"),
        value("THUOCSO_POSTGRES_USER", "thuocso"),
        password.isEmpty() ? "" : Files.readString(Path.of(password)).strip());
  }

  private String value(String name, String unless) {
    return environment.getOrDefault(name, unless);
  }
}
