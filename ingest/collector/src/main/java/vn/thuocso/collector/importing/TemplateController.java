package vn.thuocso.collector.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.Measure;

/** {@code GET /v1/template.csv} and {@code .xlsx}: empty, with the vocabulary beside. */
@RestController
final class TemplateController {

  @GetMapping("/v1/template.csv")
  ResponseEntity<byte[]> csv() {
    String heading =
        Arrays.stream(TemplateColumn.values())
            .map(TemplateColumn::heading)
            .collect(Collectors.joining(";", "\uFEFF", "\r\n"));
    return file("text/csv; charset=utf-8", "csv", heading.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/v1/template.xlsx")
  ResponseEntity<byte[]> xlsx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "ThuocSo", "1.0")) {
      sheet(workbook.newWorksheet("Số liệu"));
      vocabulary(workbook.newWorksheet("Danh mục"));
    }
    return file(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
        out.toByteArray());
  }

  private static void sheet(Worksheet sheet) {
    TemplateColumn[] columns = TemplateColumn.values();
    for (int i = 0; i < columns.length; i++) {
      sheet.value(0, i, columns[i].heading());
      sheet.style(0, i).bold().set();
      sheet.width(i, 20);
      // Text, so that a code like 4.10 keeps its zero.
      if (columns[i] == TemplateColumn.CONTENT) {
        sheet.range(1, i, 500, i).style().format("@").set();
      }
    }
  }

  private static void vocabulary(Worksheet sheet) {
    int row = 0;
    for (Measure measure : Measure.values()) {
      sheet.value(row, 0, measure.code());
      sheet.value(row++, 1, measure.labelVi());
    }
    row = 0;
    for (Grain grain : Grain.values()) {
      sheet.value(row, 3, grain.code());
      sheet.value(row++, 4, grain.labelVi());
    }
  }

  private static ResponseEntity<byte[]> file(String type, String ending, byte[] bytes) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"thuocso-mau." + ending + "\"")
        .body(bytes);
  }
}
