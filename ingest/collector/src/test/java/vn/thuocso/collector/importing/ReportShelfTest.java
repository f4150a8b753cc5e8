package vn.thuocso.collector.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.collector.event.Verdict;
import vn.thuocso.contract.RejectReason;

class ReportShelfTest {

  private static final String ID = "0123456789abcdef0123456789abcdef";

  @TempDir private Path directory;

  @Test
  void aReportIsTheSameAfterARestart() throws Exception {
    ImportReport report = report(ID, "done");
    new ReportShelf(directory).put("ba-dinh", report);
    assertThat(new ReportShelf(directory).find("ba-dinh", ID)).contains(report);
  }

  @Test
  void anotherChannelIsToldNothing() throws Exception {
    ReportShelf shelf = new ReportShelf(directory);
    shelf.put("ba-dinh", report(ID, "done"));
    assertThat(shelf.find("tay-ho", ID)).isEmpty();
    assertThat(shelf.find("ba-dinh", "../" + ID)).isEmpty();
    assertThat(shelf.find("ba-dinh", "f".repeat(32))).isEmpty();
  }

  @Test
  void whatARestartCutShortHasFailedAndSaysWhatToDo() throws Exception {
    new ReportShelf(directory).put("ba-dinh", report(ID, "running"));
    assertThat(new ReportShelf(directory).find("ba-dinh", ID))
        .hasValueSatisfying(
            found -> {
              assertThat(found.state()).isEqualTo("failed");
              assertThat(found.message()).contains("hãy gửi lại tệp");
              assertThat(found.accepted()).isEqualTo(2);
            });
  }

  @Test
  void aDamagedReportIsNoReport() throws Exception {
    Files.writeString(directory.resolve(ID + ".json"), "{\"channel\":");
    assertThat(new ReportShelf(directory).find("ba-dinh", ID)).isEmpty();
  }

  @Test
  void onlySoManyAreKept() throws Exception {
    ReportShelf shelf = new ReportShelf(directory);
    for (int i = 0; i < ReportShelf.KEPT + 3; i++) {
      shelf.put("ba-dinh", report("%032x".formatted(i), "done"));
    }
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.count()).isEqualTo(ReportShelf.KEPT);
    }
  }

  private static ImportReport report(String id, String state) {
    Verdict problem =
        Verdict.rejected(3, new Refusal(RejectReason.UNKNOWN_MEASURE, "số đo", "khong_co"));
    return new ImportReport(id, state, "template-csv", "00", 10, 3, 2, 1, 0, "", List.of(problem));
  }
}
