package vn.thuocso.dashboard.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.thuocso.dashboard.wording.Wording;

/** The answer that hands out a file; its name is given without its ending. */
public final class Download {

  private static final MediaType XLSX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Download() {}

  /** A sheet as the address ends: as XLSX, its origin on a page of its own, or as CSV. */
  public static ResponseEntity<byte[]> table(
      HttpServletRequest request, String name, Sheet sheet, Wording say) {
    Sheet whole = sheet.explained(say);
    return request.getRequestURI().endsWith(".xlsx")
        ? file(name + ".xlsx", XLSX, XlsxFile.of(whole, say.say("export.origin")))
        : file(name + ".csv", CSV, CsvFile.of(whole));
  }

  /** A drawing as SVG; shown, not saved, so that it can be turned into pixels. */
  public static ResponseEntity<byte[]> svg(String name, Drawing drawing) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name + ".svg").build().toString())
        .body(drawing.svg().getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
