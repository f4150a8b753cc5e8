package vn.thuocso.collector.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the product's own template. */
enum TemplateColumn {
  CONTENT("Mã nội dung", List.of("mã nội dung", "mã", "content"), false),
  MEASURE("Số đo", List.of("số đo", "mã số đo", "measure"), true),
  GRAIN("Kỳ", List.of("kỳ", "loại kỳ", "grain"), true),
  FROM("Từ ngày", List.of("từ ngày", "from"), true),
  TO("Đến ngày", List.of("đến ngày", "to"), true),
  VALUE("Giá trị", List.of("giá trị", "value"), true),
  NOTE("Ghi chú", List.of("ghi chú", "note"), false);

  private final String heading;

  // Only ever List.of.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> names;

  private final boolean required;

  TemplateColumn(String heading, List<String> names, boolean required) {
    this.heading = heading;
    this.names = names;
    this.required = required;
  }

  String heading() {
    return heading;
  }

  boolean isRequired() {
    return required;
  }

  static Optional<TemplateColumn> of(Cell heading) {
    String name = heading.text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
  }
}
