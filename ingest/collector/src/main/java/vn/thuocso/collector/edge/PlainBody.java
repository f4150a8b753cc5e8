package vn.thuocso.collector.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Bodies are read as they come: neither packed nor in another encoding. */
public final class PlainBody {

  private PlainBody() {}

  /** Refuses a body that its headers call packed or not UTF-8. */
  public static void check(HttpServletRequest request) {
    String packed = header(request, HttpHeaders.CONTENT_ENCODING);
    if (!packed.isEmpty() && !packed.equals("identity")) {
      throw new Refused(
          Problem.UNSUPPORTED_MEDIA_TYPE,
          "Không nhận nội dung nén (tiêu đề Content-Encoding). Hãy gửi nguyên văn, không nén.");
    }
    String type = header(request, HttpHeaders.CONTENT_TYPE);
    if (type.contains("charset=") && !type.matches(".*charset=\"?(utf-?8|us-ascii)\\b.*")) {
      throw new Refused(Problem.WRONG_ENCODING, Problem.WRONG_ENCODING.sentence(""));
    }
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("").strip().toLowerCase(Locale.ROOT);
  }
}
