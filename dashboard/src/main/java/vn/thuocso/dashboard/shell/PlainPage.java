package vn.thuocso.dashboard.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A page for what is refused before any template can be asked; it repeats nothing of a caller. */
record PlainPage(int status, String type, String text) {

  private static final String ADVICE = "Hãy kiểm tra địa chỉ rồi thử lại";
  private static final String PATIENCE = "Hãy thử lại sau một phút";

  /** The page for people. */
  static PlainPage html(int status) {
    return new PlainPage(
        status,
        "text/html;charset=UTF-8",
        """
        <!DOCTYPE html>
        <html lang="vi">
        <head><meta charset="utf-8"><title>%1$s · Thước Số</title></head>
        <body>
        <h1>Không mở được trang</h1>
        <p>%1$s (%3$d). %2$s, hoặc <a href="/">về trang xếp hạng</a>.</p>
        </body>
        </html>
        """
            .formatted(rule(status), ADVICE, status));
  }

  /** The same for machines. */
  static PlainPage json(int status) {
    return new PlainPage(
        status,
        "application/json",
        """
        {"code":"%s","message":"%s. %s."}"""
            .formatted(code(status), rule(status), status == 503 ? PATIENCE : ADVICE));
  }

  /** Answers with this page and nothing else. */
  void send(HttpServletResponse response) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static String rule(int status) {
    return switch (status) {
      case 404 -> "Không có trang này";
      case 405, 501 -> "Phương thức không được hỗ trợ";
      case 408 -> "Yêu cầu đến quá chậm";
      case 413 -> "Nội dung gửi lên quá dài";
      case 503 -> "Cơ sở dữ liệu chưa trả lời";
      case 414 -> "Địa chỉ quá dài";
      default -> status >= 500 ? "Máy chủ gặp lỗi" : "Yêu cầu không hợp lệ";
    };
  }

  private static String code(int status) {
    return switch (status) {
      case 404 -> "NOT_FOUND";
      case 413 -> "BODY_TOO_LARGE";
      case 503 -> "DATABASE_AWAY";
      default -> status >= 500 ? "INTERNAL" : "BAD_REQUEST";
    };
  }
}
