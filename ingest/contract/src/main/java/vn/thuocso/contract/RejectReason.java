package vn.thuocso.contract;

import java.util.Optional;

/** Why a record was refused: a closed list, each with the rule and what to do, in Vietnamese. */
public enum RejectReason {
  // The form of what was sent.
  MALFORMED("Dòng không đọc được", "Hãy gửi mỗi dòng là một đối tượng JSON đúng đặc tả."),
  WRONG_ENCODING("Nội dung không phải UTF-8", "Hãy lưu tệp với bảng mã UTF-8 rồi gửi lại."),
  LINE_TOO_LONG("Dòng dài quá giới hạn", "Hãy rút gọn dòng hoặc chia thành nhiều dòng."),
  BODY_TOO_LARGE("Nội dung gửi lớn quá giới hạn", "Hãy chia thành nhiều lần gửi nhỏ hơn."),
  FILE_TOO_LARGE("Tệp lớn quá giới hạn", "Hãy chia tệp thành nhiều tệp nhỏ hơn."),
  ZIP_BOMB("Tệp nén bung ra quá lớn", "Hãy gửi tệp gốc không nén lồng."),
  BROKEN_FILE("Tệp hỏng hoặc bị cắt cụt", "Hãy mở tệp bằng chương trình gốc, lưu lại rồi gửi."),
  UNKNOWN_FORMAT("Không nhận ra loại tệp", "Hãy dùng tệp mẫu hoặc loại tệp có trong hướng dẫn."),
  MISSING_FIELD("Thiếu trường bắt buộc", "Hãy bổ sung trường này."),
  BAD_ID(
      "Mã định danh sai quy tắc",
      "Mã gồm 1–96 ký tự A–Z, a–z, 0–9, dấu . _ : -; riêng id của sự kiện là 1–128 ký tự in được."),
  // Who sent it, and about what.
  UNKNOWN_CHANNEL("Kênh chưa được đăng ký", "Hãy đăng ký kênh hoặc sửa mã kênh."),
  CLOSED_CHANNEL("Kênh đã đóng", "Hãy mở lại kênh hoặc dùng kênh đang hoạt động."),
  WRONG_KEY("Khóa không thuộc kênh này", "Hãy dùng khóa của kênh hoặc xin cấp khóa mới."),
  UNKNOWN_CONTENT("Nội dung chưa được đăng ký", "Hãy đăng ký nội dung hoặc sửa mã nội dung."),
  UNKNOWN_CODE("Mã QR chưa được cấp", "Hãy kiểm tra lại mã in trên ấn phẩm."),
  UNKNOWN_MEASURE("Số đo không có trong danh mục", "Hãy dùng mã số đo trong danh mục."),
  RETIRED_MEASURE(
      "Số đo đã bị nền tảng ngừng cung cấp", "Hãy dùng số đo thay thế kể từ ngày ngừng."),
  UNKNOWN_KIND("Loại sự kiện không có trong danh mục", "Hãy dùng loại có trong đặc tả."),
  UNKNOWN_GRAIN(
      "Độ dài kỳ không có trong danh mục",
      "Hãy dùng hour, day, week, days_28, month, quarter, year hoặc lifetime."),
  UNKNOWN_SOURCE("Nguồn không có trong danh mục", "Hãy dùng nguồn có trong đặc tả."),
  // The value and its time.
  BAD_VALUE("Giá trị không phải số hợp lệ", "Hãy ghi số, tối đa 15 chữ số và 3 chữ số thập phân."),
  NEGATIVE_VALUE("Số đo này không được âm", "Hãy kiểm tra lại giá trị."),
  BAD_TIME("Thời điểm không đọc được", "Hãy ghi theo ISO 8601, ví dụ 2026-11-22T09:00:00+07:00."),
  BAD_PERIOD("Kỳ không khớp độ dài đã khai", "Hãy kiểm tra ngày đầu và ngày cuối kỳ."),
  IN_FUTURE("Thời điểm ở tương lai", "Hãy kiểm tra đồng hồ và múi giờ của máy gửi."),
  TOO_OLD("Sự kiện cũ hơn 48 giờ", "Hãy gửi dưới dạng số liệu tổng hợp (observation)."),
  ANCIENT("Kỳ sớm hơn mốc nhận số liệu", "Hãy kiểm tra lại năm của kỳ."),
  // Polls.
  UNKNOWN_POLL("Cuộc thăm dò không tồn tại", "Hãy kiểm tra lại đường dẫn trên bản tin."),
  POLL_NOT_OPEN("Cuộc thăm dò chưa mở", "Hãy quay lại sau ngày mở."),
  POLL_CLOSED("Cuộc thăm dò đã đóng", "Kết quả sẽ được công bố trên bản tin."),
  UNKNOWN_QUESTION("Câu hỏi không thuộc cuộc thăm dò", "Hãy tải lại phiếu rồi trả lời."),
  UNKNOWN_OPTION("Phương án không thuộc câu hỏi", "Hãy tải lại phiếu rồi trả lời."),
  TOO_MANY_OPTIONS("Câu hỏi chỉ được chọn một phương án", "Hãy chọn lại một phương án."),
  DUPLICATE_BALLOT("Phiếu này đã được ghi nhận", "Không cần gửi lại."),
  // The job.
  UNREADABLE("Bản ghi không giải mã được", "Hãy báo quản trị hệ thống."),
  BEFORE_EPOCH(
      "Sự kiện thuộc giờ trước khi luồng xử lý bắt đầu lại",
      "Số liệu giờ này lấy từ bản sao lưu; hãy báo quản trị hệ thống.");

  private static final int SHOWN = 80;

  private final String rule;
  private final String advice;

  RejectReason(String rule, String advice) {
    this.rule = rule;
    this.advice = advice;
  }

  /** Returns the stable code, e.g. {@code UNKNOWN_MEASURE}. */
  public String code() {
    return name();
  }

  /** Returns the rule that was broken. */
  public String rule() {
    return rule;
  }

  /** Returns what to do. */
  public String advice() {
    return advice;
  }

  /**
   * Returns the whole sentence: rule, value, where, what to do. An empty value or place is left
   * out; a long value is cut.
   */
  public String sentence(String value, String where) {
    String shown = value.strip().replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ");
    if (shown.codePointCount(0, shown.length()) > SHOWN) {
      shown = shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + "…";
    }
    return rule
        + (shown.isEmpty() ? "" : ": «" + shown + "»")
        + (where.isEmpty() ? "" : " (" + where + ")")
        + ". "
        + advice;
  }

  /** Finds the reason of a code. */
  public static Optional<RejectReason> ofCode(String code) {
    return Codes.find(values(), RejectReason::code, code);
  }
}
