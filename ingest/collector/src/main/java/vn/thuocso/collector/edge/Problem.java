package vn.thuocso.collector.edge;

/**
 * Why a whole request was refused: the closed list of problem codes, each with its status, the rule
 * and what to do.
 */
public enum Problem {
  EMPTY_BODY(400, "Không có nội dung", "Hãy gửi ít nhất một dòng."),
  BAD_REQUEST(400, "Yêu cầu không hợp lệ", "Hãy kiểm tra đường dẫn, tiêu đề và tham số."),
  WRONG_ENCODING(400, "Nội dung không phải UTF-8", "Hãy gửi với bảng mã UTF-8."),
  UNKNOWN_FORMAT(400, "Không nhận ra loại tệp", "Hãy dùng tệp mẫu ở /v1/template.xlsx."),
  UNAUTHENTICATED(401, "Thiếu khóa kênh hoặc khóa không đúng", "Hãy xin cấp khóa của kênh."),
  WRONG_KEY(403, "Khóa không thuộc kênh này", "Hãy dùng khóa của kênh."),
  CLOSED_CHANNEL(403, "Kênh đã đóng", "Hãy mở lại kênh hoặc dùng kênh đang hoạt động."),
  NOT_FOUND(404, "Không tìm thấy", "Hãy kiểm tra đường dẫn; đặc tả ở /v1/openapi.yaml."),
  UNKNOWN_CHANNEL(404, "Kênh chưa được đăng ký", "Hãy đăng ký kênh hoặc sửa mã kênh."),
  UNKNOWN_IMPORT(404, "Không có lần nhập tệp này", "Hãy gửi lại tệp."),
  METHOD_NOT_ALLOWED(405, "Phương thức không được hỗ trợ", "Hãy xem /v1/openapi.yaml."),
  NOT_ACCEPTABLE(406, "Không trả lời được bằng loại đã đòi", "Hãy nhận application/json."),
  TOO_SLOW(408, "Nội dung đến quá chậm", "Hãy gửi lại, chia nhỏ nếu đường truyền chậm."),
  BODY_TOO_LARGE(413, "Nội dung lớn quá giới hạn", "Hãy chia thành nhiều lần gửi."),
  TOO_MANY_LINES(413, "Quá nhiều dòng trong một lần gửi", "Hãy chia thành nhiều lần gửi."),
  FILE_TOO_LARGE(413, "Tệp lớn quá giới hạn", "Hãy chia thành nhiều tệp."),
  UNSUPPORTED_MEDIA_TYPE(415, "Loại nội dung không được hỗ trợ", "Hãy xem /v1/openapi.yaml."),
  BUSY(429, "Đang nhận quá nhiều yêu cầu", "Hãy gửi lại sau."),
  KAFKA_UNAVAILABLE(429, "Tạm thời chưa nhận được", "Hãy gửi lại nguyên vẹn sau ít giây."),
  JOB_BEHIND(429, "Luồng xử lý đang chậm quá mức cho phép", "Hãy gửi lại nguyên vẹn sau."),
  INTERNAL(500, "Lỗi bên trong", "Hãy gửi lại; nếu vẫn lỗi, xin báo quản trị hệ thống."),
  NOT_READY(503, "Chưa sẵn sàng", "Hãy gửi lại sau.");

  private final int status;
  private final String title;
  private final String advice;

  Problem(int status, String title, String advice) {
    this.status = status;
    this.title = title;
    this.advice = advice;
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the rule, in Vietnamese. */
  public String title() {
    return title;
  }

  /** Returns rule, value and what to do as sentences; an empty value is left out. */
  public String sentence(String value) {
    return title + (value.isEmpty() ? "" : ": «" + value + "»") + ". " + advice;
  }

  /** Returns the stable code. */
  public String code() {
    return name();
  }

  /** Returns the problem that stands for a bare HTTP status. */
  public static Problem ofStatus(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 408 -> TOO_SLOW;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      default -> status >= 500 ? INTERNAL : BAD_REQUEST;
    };
  }
}
