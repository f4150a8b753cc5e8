package vn.thuocso.index.data.csv;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Advice for what spreadsheets and people commonly do to a data file. */
final class Told {
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("đơn vị", "unit"),
          Map.entry("mã đơn vị", "unit"),
          Map.entry("tên", "name"),
          Map.entry("tên đơn vị", "name"),
          Map.entry("loại", "kind"),
          Map.entry("loại đơn vị", "kind"),
          Map.entry("kỳ", "period"),
          Map.entry("năm", "period"),
          Map.entry("mã", "code"),
          Map.entry("mã chỉ số", "code"),
          Map.entry("chỉ số", "code"),
          Map.entry("trạng thái", "state"),
          Map.entry("giá trị", "value"),
          Map.entry("tử số", "numerator"),
          Map.entry("mẫu số", "denominator"));

  private static final Map<String, String> STATES =
      Map.ofEntries(
          Map.entry("thiếu", "MISSING"),
          Map.entry("thieu", "MISSING"),
          Map.entry("chưa có", "MISSING"),
          Map.entry("không có", "MISSING"),
          Map.entry("không áp dụng", "NOT_APPLICABLE"),
          Map.entry("khong ap dung", "NOT_APPLICABLE"),
          Map.entry("kad", "NOT_APPLICABLE"),
          Map.entry("ẩn", "SUPPRESSED"),
          Map.entry("được ẩn", "SUPPRESSED"),
          Map.entry("có", "PRESENT"),
          Map.entry("không", "ZERO"));

  private Told() {}

  /** The column that a Vietnamese heading means: {@code Có phải ý là "unit"?}, or nothing. */
  static String column(String heading) {
    String meant = COLUMNS.getOrDefault(word(heading), "");
    return meant.isEmpty() ? "" : " Cột này phải mang tên \"" + meant + "\".";
  }

  /** Whether somebody wrote a state in words of their own. */
  static boolean isState(String text) {
    return STATES.containsKey(word(text));
  }

  /** The states that can be written, after the one that is most likely meant. */
  static String states(String text) {
    String meant = STATES.getOrDefault(word(text), "");
    return (meant.isEmpty() ? "" : " hãy ghi " + meant + ";")
        + " các trạng thái: PRESENT, ZERO, MISSING, NOT_APPLICABLE, SUPPRESSED:DEN,"
        + " SUPPRESSED:NUM.";
  }

  /** A spreadsheet reads the code 6.10 as the number 6.1. */
  static String lostZero(String written, Collection<String> known) {
    return known.contains(written + "0") && written.contains(".")
        ? " Nếu đây là "
            + written
            + "0, bảng tính đã bỏ số 0 cuối: hãy đặt định dạng cột mã là văn bản rồi ghi lại."
        : "";
  }

  private static String word(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
