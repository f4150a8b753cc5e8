package vn.thuocso.dashboard.target.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.contract.UnitKind;
import vn.thuocso.dashboard.target.Place;
import vn.thuocso.dashboard.target.Scope;
import vn.thuocso.dashboard.target.Setting;
import vn.thuocso.dashboard.target.Settings;
import vn.thuocso.dashboard.target.sheet.Cast;
import vn.thuocso.dashboard.target.sheet.Draft;
import vn.thuocso.dashboard.target.sheet.SheetKey;
import vn.thuocso.dashboard.target.track.Measured;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.wording.Wording;

class FileRowsTest {

  private static final Place CELL = new Place("6.5", new Scope("00103"));
  private static final String HEADS =
      "Mã đơn vị;Mã chỉ số;Sàn;Chỉ tiêu;Phấn đấu;Cơ quan phụ trách;Văn bản;Phiên bản ô\n";

  private final Wording say = Wording.in(Locale.ROOT, messages());
  private final Facts facts = facts();

  @Test
  void aFileThatSomebodyChangedIsWhatWasChanged() {
    FileRows read =
        read("00103;6.5;;85,5;;;;2\n00103;6.10;;;;;;0\nphuong;6.10;0;3;4;VPTU;12-KH;0\n");

    assertThat(read.problems()).isEmpty();
    assertThat(read.changes().keySet()).containsExactly(CELL, new Place("6.10", Scope.WARDS));
    assertThat(read.changes().get(CELL).after().target()).isEqualByComparingTo("85.5");
    assertThat(read.changes().get(new Place("6.10", Scope.WARDS)).after())
        .isEqualTo(
            new Setting(
                BigDecimal.ZERO, BigDecimal.valueOf(3), BigDecimal.valueOf(4), "VPTU", "12-KH"));
  }

  @Test
  void aBlankTakesBackWhatWasSet() {
    assertThat(read("00103;6.5;;;;;;2\n").changes().get(CELL).after()).isEqualTo(Setting.NONE);
    assertThat(read("00103;6.5;;80;;;;2\n").changes()).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsSaidByRowAndColumn() {
    FileRows read =
        read(
            "00103;6.5;;185;;;;2\n"
                + "00103;6.5;;70;;;;2\n"
                + "99999;6.5;;70;;;;0\n"
                + "00103;7.7;;70;;;;0\n"
                + "00103;6.10;;2,5;;;;0\n"
                + "city;6.5;90;80;;;;0\n");

    assertThat(read.changes()).isEmpty();
    assertThat(read.problems())
        .containsExactly(
            "Dòng 2, cột Chỉ tiêu: 185 vượt mức tối đa 100 %. Nhập từ 0 đến 100.",
            "Dòng 3, cột Mã chỉ số: ô này đã có ở dòng 2",
            "Dòng 4, cột Mã đơn vị: không còn đơn vị mã “99999”",
            "Dòng 5, cột Mã chỉ số: bộ chỉ số không có mã “7.7”",
            "Dòng 6, cột Chỉ tiêu: 2,5 không phải số nguyên (quý).",
            "Dòng 7, cột Chỉ tiêu: 90 và 80 trái thứ tự: chỉ tiêu phải nằm giữa sàn và mức phấn"
                + " đấu.");
  }

  @Test
  void aCellThatSomebodyChangedAfterTheExportIsNotWrittenOver() {
    assertThat(read("00103;6.5;;70;;;;1\n").problems())
        .containsExactly(
            "Dòng 2, cột Phiên bản ô: ô đã được sửa sau khi xuất tệp, đang là bản 2. Xuất lại tệp.");
  }

  private FileRows read(String rows) {
    return FileRows.read((HEADS + rows).getBytes(StandardCharsets.UTF_8), facts, say);
  }

  private static Facts facts() {
    Unit district = unit("003", UnitKind.QUAN, null, LocalDate.of(2025, 6, 30));
    Unit ward = unit("00103", UnitKind.PHUONG, new Unit.Primary(new UnitCode("003"), 0.9), null);
    Draft draft =
        new Draft(
            new SheetKey("TG-DEMO-1", 2027),
            new Settings(Map.of(CELL, new Setting(null, BigDecimal.valueOf(80), null, "", ""))),
            Map.of(CELL, 2),
            1,
            Optional.empty(),
            Settings.NONE,
            Set.of());
    return new Facts(
        Asked.of(Map.of("nam", "2027"), 2026),
        draft,
        Map.of(),
        List.of(2027),
        Cast.of(List.of(district, ward)),
        Measured.NONE,
        false,
        true);
  }

  private static Unit unit(String code, UnitKind kind, Unit.Primary primary, LocalDate last) {
    return new Unit(
        new UnitCode(code),
        "Đơn vị " + code,
        kind,
        null,
        null,
        last,
        null,
        null,
        primary,
        List.of());
  }

  private static ResourceBundleMessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/target", "messages/export");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
