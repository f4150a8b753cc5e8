package vn.thuocso.collector.importing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.collector.edge.PlainBody;
import vn.thuocso.collector.edge.Problem;
import vn.thuocso.collector.edge.Refused;
import vn.thuocso.collector.outlet.Gate;
import vn.thuocso.collector.registry.ChannelKeys;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.wire.ChannelEntry;

/** {@code POST /v1/imports} (the file is the body) and {@code GET /v1/imports/{id}}. */
@RestController
final class ImportController {

  private final ChannelKeys keys;
  private final Imports imports;
  private final Spool spool;
  private final Gate gate;

  ImportController(ChannelKeys keys, Imports imports, Spool spool, Gate gate) {
    this.keys = keys;
    this.imports = imports;
    this.spool = spool;
    this.gate = gate;
  }

  @PostMapping("/v1/imports")
  ResponseEntity<ImportReport> post(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String authorization,
      @RequestParam(name = "channel", required = false) @Nullable String wanted,
      @RequestParam(name = "format", defaultValue = "") String format,
      @RequestParam(name = "content", defaultValue = "") String content,
      @RequestParam(name = "readAt", defaultValue = "") String readAt,
      HttpServletRequest request)
      throws IOException {
    ChannelEntry channel = keys.authenticate(authorization, wanted);
    checkType(request);
    checkContent(content);
    PlainBody.check(request);
    gate.check();
    Instant read = readAt.isEmpty() ? null : instant(readAt);
    Optional<FileFormat> stated = format.isEmpty() ? Optional.empty() : stated(format);
    if (request.getContentLengthLong() > spool.limit()) {
      throw spool.tooLarge();
    }
    Spool.Spooled file = spool.take(request.getInputStream());
    ImportReport report;
    try {
      if (file.bytes() == 0) {
        throw new Refused(Problem.EMPTY_BODY, "Tệp rỗng.");
      }
      FileFormat kind = stated.isPresent() ? stated.get() : FileFormat.sniff(file.file());
      report =
          imports.take(
              new ImportRequest(
                  channel, kind, file.file(), file.sha256(), file.bytes(), content, read));
    } catch (IOException | RuntimeException e) {
      // Whoever takes a file deletes it; this one was not taken, and may name people.
      Files.deleteIfExists(file.file());
      throw e;
    }
    return ResponseEntity.accepted()
        .location(URI.create("/v1/imports/" + report.id()))
        .body(report);
  }

  @GetMapping("/v1/imports/{id}")
  ImportReport get(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String authorization,
      @RequestParam(name = "channel", required = false) @Nullable String wanted,
      @PathVariable("id") String id) {
    ChannelEntry channel = keys.authenticate(authorization, wanted);
    return imports
        .find(channel.getId(), id)
        .orElseThrow(
            () ->
                new Refused(
                    Problem.UNKNOWN_IMPORT,
                    "Kênh này không có lần nhập tệp như vậy, hoặc đã quá lâu; hãy gửi lại tệp."));
  }

  /** A form's body would be parsed, not read: the file has to be the body itself. */
  private static void checkType(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded")) {
      throw new Refused(
          Problem.UNSUPPORTED_MEDIA_TYPE,
          "Hãy gửi nguyên tệp làm nội dung, không gói trong biểu mẫu: curl -H \"Authorization: Bearer"
              + " $KHOA\" -H \"Content-Type: application/octet-stream\" --data-binary @tep.csv "
              + request.getRequestURL());
    }
  }

  private static void checkContent(String content) {
    try {
      ContentId unused = new ContentId(content);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          Problem.BAD_REQUEST,
          "Tham số content phải là 1 đến 96 chữ không dấu, chữ số hoặc . _ : - và bắt đầu bằng chữ"
              + " hay số; hãy dùng mã nội dung đã đăng ký.");
    }
  }

  private static Optional<FileFormat> stated(String format) {
    Optional<FileFormat> found = FileFormat.ofCode(format);
    if (found.isEmpty()) {
      throw new Refused(Problem.UNKNOWN_FORMAT, "Không có loại tệp như tham số format đã nêu.");
    }
    return found;
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Refused(Problem.BAD_REQUEST, "Tham số readAt phải theo ISO 8601.");
    }
  }
}
