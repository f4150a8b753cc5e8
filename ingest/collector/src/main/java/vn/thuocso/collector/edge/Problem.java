package vn.thuocso.collector.edge;

/** Why a whole request was refused: the closed list of problem codes, with status and title. */
public enum Problem {
  EMPTY_BODY(400, "Không có nội dung"),
  BAD_REQUEST(400, "Yêu cầu không hợp lệ"),
  WRONG_ENCODING(400, "Nội dung không phải UTF-8"),
  UNKNOWN_FORMAT(400, "Không nhận ra loại tệp"),
  UNAUTHENTICATED(401, "Thiếu khóa kênh hoặc khóa không đúng"),
  WRONG_KEY(403, "Khóa không thuộc kênh này"),
  CLOSED_CHANNEL(403, "Kênh đã đóng"),
  NOT_FOUND(404, "Không tìm thấy"),
  UNKNOWN_CHANNEL(404, "Kênh chưa được đăng ký"),
  UNKNOWN_IMPORT(404, "Không có lần nhập tệp này"),
  METHOD_NOT_ALLOWED(405, "Phương thức không được hỗ trợ"),
  BODY_TOO_LARGE(413, "Nội dung lớn quá giới hạn"),
  TOO_MANY_LINES(413, "Quá nhiều dòng trong một lần gửi"),
  FILE_TOO_LARGE(413, "Tệp lớn quá giới hạn"),
  ZIP_BOMB(413, "Tệp nén bung ra quá lớn"),
  UNSUPPORTED_MEDIA_TYPE(415, "Loại nội dung không được hỗ trợ"),
  BUSY(429, "Đang nhận quá nhiều yêu cầu"),
  KAFKA_UNAVAILABLE(429, "Tạm thời chưa nhận được"),
  JOB_BEHIND(429, "Luồng xử lý đang chậm hơn 24 giờ"),
  INTERNAL(500, "Lỗi bên trong"),
  NOT_READY(503, "Chưa sẵn sàng");

  private final int status;
  private final String title;

  Problem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** Returns the HTTP status. */
  public int status() {
    return status;
  }

  /** Returns the Vietnamese title. */
  public String title() {
    return title;
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
      case 413 -> BODY_TOO_LARGE;
      case 406, 415 -> UNSUPPORTED_MEDIA_TYPE;
      default -> status >= 500 ? INTERNAL : BAD_REQUEST;
    };
  }
}
