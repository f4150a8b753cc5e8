package vn.thuocso.dashboard.audit;

import java.util.ArrayList;
import java.util.List;

/** What an inspection found, in the sentences of the command. */
final class FindingsText {

  private FindingsText() {}

  static List<String> of(Inspection.Findings findings) {
    List<String> lines = new ArrayList<>();
    if (findings.isWhole()) {
      lines.add(
          "Nhật ký nguyên vẹn: %d dòng nối tiếp nhau, khớp với %d mốc đã ghi ngoài cơ sở dữ liệu."
              .formatted(findings.count(), findings.marks()));
    } else {
      lines.add(
          "Nhật ký KHÔNG nguyên vẹn: %d chỗ sai trong %d dòng."
              .formatted(findings.found(), findings.count()));
      findings.faults().forEach(fault -> lines.add("- " + sentence(fault)));
      long unsaid = findings.found() - findings.faults().size();
      if (unsaid > 0) {
        lines.add("- Còn %d chỗ sai nữa không kể ra ở đây.".formatted(unsaid));
      }
    }
    lines.add("Đầu chuỗi hiện nay: " + findings.head());
    if (findings.marks() == 0) {
      lines.add(
          "Chưa có mốc nào để so: nếu đuôi nhật ký bị cắt, hoặc cả chuỗi bị viết lại, thì lần này"
              + " không phát hiện được.");
    } else {
      lines.add(
          "Không phát hiện được: những dòng mới hơn mốc cuối cùng mà bị cắt hoặc viết lại cùng với"
              + " mã của chúng.");
    }
    return lines;
  }

  static String sentence(Fault fault) {
    if (fault instanceof Fault.Lacking lacking) {
      return lacking.no() == lacking.last()
          ? "Thiếu dòng %d: đã bị xóa.".formatted(lacking.no())
          : "Thiếu các dòng từ %d đến %d: đã bị xóa.".formatted(lacking.no(), lacking.last());
    }
    if (fault instanceof Fault.Altered altered) {
      return "Dòng %d không khớp với mã của chính nó: đã bị sửa hoặc bị tráo chỗ."
          .formatted(altered.no());
    }
    if (fault instanceof Fault.Torn torn) {
      return torn.no() == 1
          ? "Dòng 1 không phải dòng đầu tiên: đã bị thay, hoặc có dòng trước nó đã bị xóa."
          : "Dòng %d không nối vào dòng %d: một trong hai dòng đã bị thay hoặc chèn thêm."
              .formatted(torn.no(), torn.no() - 1);
    }
    if (fault instanceof Fault.Cut cut) {
      return "Nhật ký từng có dòng %d (mốc %s) nhưng nay chỉ đến dòng %d: phần đuôi đã bị cắt."
          .formatted(cut.no(), cut.mark().noted(), cut.last());
    }
    return "Dòng %d khác với mốc %s: nó, hoặc cả đoạn tới nó, đã bị viết lại."
        .formatted(fault.no(), ((Fault.Rewritten) fault).mark().noted());
  }
}
