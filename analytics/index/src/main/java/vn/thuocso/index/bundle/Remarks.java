package vn.thuocso.index.bundle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuocso.index.data.Cell;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.Unit;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Validity;

/** What a reader of the result has to know although nothing is refused for it. */
final class Remarks {
  private static final int SHOWN = 5;

  private final Edition edition;
  private final Sheet sheet;
  private final List<String> told = new ArrayList<>();

  private Remarks(Edition edition) {
    this.edition = edition;
    sheet = edition.dataset().sheet(edition.period()).orElseThrow();
  }

  static List<String> of(Edition edition) {
    Remarks remarks = new Remarks(edition);
    remarks.otherPeriods();
    remarks.validity();
    for (Indicator indicator : edition.framework().indicators()) {
      remarks.percent(indicator);
      remarks.lostZero(indicator);
    }
    return List.copyOf(remarks.told);
  }

  private void otherPeriods() {
    List<Sheet> others = edition.dataset().sheets().stream().filter(each -> each != sheet).toList();
    if (others.isEmpty()) {
      return;
    }
    String left =
        others.stream()
            .map(each -> each.period() + " (" + each.units().size() + " đơn vị)")
            .collect(Collectors.joining(", "));
    told.add(
        "Kết quả là của kỳ "
            + sheet.period()
            + " ("
            + sheet.units().size()
            + " đơn vị); kỳ khác"
            + " trong số liệu: "
            + left
            + ".");
    List<String> only =
        edition.dataset().unitCodes().stream()
            .filter(unit -> sheet.unit(unit).isEmpty())
            .map(UnitCode::value)
            .toList();
    if (!only.isEmpty()) {
      told.add(
          only.size() + " đơn vị chỉ có ở kỳ khác nên không có trong kết quả: " + some(only) + ".");
    }
  }

  /** A period belongs to the definition that holds on its last day. */
  private void validity() {
    Validity valid = edition.framework().valid();
    Optional<LocalDate> last = sheet.period().lastDay();
    boolean outside =
        last.isPresent()
            && (last.get().isBefore(valid.from())
                || valid.to().filter(to -> last.get().isAfter(to)).isPresent());
    if (outside) {
      told.add(
          "Kỳ "
              + sheet.period()
              + " nằm ngoài hiệu lực của bộ chỉ số "
              + edition.framework().code()
              + " (từ "
              + valid.from()
              + valid.to().map(to -> " đến " + to).orElse("")
              + ").");
    }
  }

  /** A share typed where percent are asked for, as 0.96 for 96. */
  private void percent(Indicator indicator) {
    boolean inPercent = indicator.factor().compareTo(BigDecimal.valueOf(100)) == 0;
    if (!inPercent || indicator.points().isEmpty()) {
      return;
    }
    List<String> units =
        sheet.units().stream()
            .filter(unit -> isShare(sheet.at(unit.code(), indicator.code())))
            .map(unit -> unit.code().value())
            .toList();
    if (!units.isEmpty()) {
      told.add(
          "Chỉ số "
              + indicator.code()
              + " tính bằng phần trăm nhưng giá trị không quá 1 ở "
              + some(units)
              + "; nếu là tỷ lệ 0…1, hãy nhân với 100.");
    }
  }

  private static boolean isShare(Cell cell) {
    return cell instanceof Cell.Present present
        && present.reading() instanceof Reading.Amount amount
        && amount.value().signum() > 0
        && amount.value().compareTo(BigDecimal.ONE) <= 0;
  }

  /** A spreadsheet reads the code 6.10 as the number 6.1, and nothing else shows that it did. */
  private void lostZero(Indicator indicator) {
    Code code = indicator.code();
    if (!code.value().matches(".*\\..*0")) {
      return;
    }
    String shorter = code.value().replaceAll("0+$", "");
    boolean suspect =
        !shorter.endsWith(".")
            && edition.framework().find(new Code(shorter)).isPresent()
            && sheet.units().stream().noneMatch(unit -> has(unit, code))
            && sheet.units().stream().anyMatch(unit -> has(unit, new Code(shorter)));
    if (suspect) {
      told.add(
          "Không đơn vị nào có chỉ số "
              + code
              + " trong khi có "
              + shorter
              + "; nếu tệp đã qua bảng tính, số 0 cuối có thể đã mất: hãy đặt định dạng cột mã là"
              + " văn bản rồi ghi lại.");
    }
  }

  private boolean has(Unit unit, Code code) {
    return !(sheet.at(unit.code(), code) instanceof Cell.Missing);
  }

  private static String some(List<String> codes) {
    return String.join(", ", codes.subList(0, Math.min(SHOWN, codes.size())))
        + (codes.size() > SHOWN ? ", …" : "");
  }
}
