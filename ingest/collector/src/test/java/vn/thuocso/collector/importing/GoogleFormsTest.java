package vn.thuocso.collector.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoogleFormsTest {

  @TempDir private Path directory;
  private final TestingFigures found = new TestingFigures();

  @Test
  void onlyCountsByDayLeaveTheFile() throws Exception {
    read(
        """
        Dấu thời gian,Địa chỉ email,Bạn có hài lòng?,"Góp ý, nếu có"
        2026/09/01 9:58:09 SA GMT+7,an@example.vn,Hài lòng,
        2026/09/01 11:00:00 CH GMT+7,binh@example.vn,,"hay
        nhiều dòng"
        02/09/2026 08:00:00,chi@example.vn,Không,
        2026/09/03 8:00:00 SA GMT+7,dung@example.vn,,
        hôm qua,e@example.vn,Có,
        """);
    assertThat(found.figures)
        .containsExactly(
            "2 tham-do poll_completed day 2026-08-31T17:00:00Z/2026-09-01T17:00:00Z OF_PERIOD 2",
            "5 tham-do poll_completed day 2026-09-01T17:00:00Z/2026-09-02T17:00:00Z OF_PERIOD 1");
    assertThat(found.blanks).containsExactly(6);
    assertThat(found.problems).containsExactly("7 BAD_TIME hôm qua");
    assertThat(found.figures + "" + found.problems).doesNotContain("@");
  }

  @Test
  void aDecomposedHeadingIsRead() throws Exception {
    read(
        Normalizer.normalize(
            "\uFEFF\"Dấu thời gian\",\"Câu hỏi\"\n2026-09-01,Có\n", Normalizer.Form.NFD));
    assertThat(found.figures).hasSize(1);
  }

  private void read(String csv) throws Exception {
    Path file = Files.writeString(directory.resolve("phiếu.csv"), csv);
    assertThat(FileFormat.sniff(file)).isEqualTo(FileFormat.GOOGLE_FORMS);
    GoogleForms.read(file, "tham-do", found);
  }
}
