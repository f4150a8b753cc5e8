package vn.thuocso.collector.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.RejectReason;

class GoogleFormsTest {

  private static final String APRIL_3 = " day 2026-04-02T17:00:00Z/2026-04-03T17:00:00Z ";

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

  @Test
  void underAVietnameseHeadingTheDayComesFirst() throws Exception {
    read("Dấu thời gian,Câu hỏi\n03/04/2026 08:00:00,Có\n04/13/2026 08:00:00,Có\n");
    assertThat(found.figures).singleElement().asString().startsWith("2 tham-do").contains(APRIL_3);
    assertThat(found.problems).containsExactly("3 BAD_TIME 04/13/2026 08:00:00");
  }

  @Test
  void underAnEnglishHeadingOneDateDecidesForTheWholeFile() throws Exception {
    read("Timestamp,Question\n4/3/2026 8:00:00,Yes\n4/13/2026 8:00:00,Yes\n");
    assertThat(found.figures).hasSize(2).first().asString().contains(APRIL_3);
    found.figures.clear();
    read("Timestamp,Question\n03/04/2026 08:00:00,Yes\n13/04/2026 08:00:00,Yes\n");
    assertThat(found.figures).hasSize(2).first().asString().contains(APRIL_3);
    found.figures.clear();
    read("Timestamp,Question\n2026/04/03 8:00:00 AM GMT+7,Yes\n");
    assertThat(found.figures).singleElement().asString().contains(APRIL_3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4/3/2026 8:00,Yes\n4/4/2026 8:00,Yes", "4/13/2026 8:00,Yes\n13/4/2026 8:00,Yes"})
  void aFileThatCanBeReadInTwoWaysIsRefusedAsAWhole(String rows) {
    assertThatThrownBy(() -> read("Timestamp,Question\n" + rows + "\n"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(RejectReason.BAD_TIME);
              assertThat(refusal.field()).contains("hai cách");
            });
    assertThat(found.figures).isEmpty();
  }

  private void read(String csv) throws Exception {
    Path file = Files.writeString(directory.resolve("phiếu.csv"), csv);
    assertThat(FileFormat.sniff(file)).isEqualTo(FileFormat.GOOGLE_FORMS);
    GoogleForms.read(file, "tham-do", found);
  }
}
