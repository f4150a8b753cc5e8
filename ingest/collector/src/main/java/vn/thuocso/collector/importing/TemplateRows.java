package vn.thuocso.collector.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocso.collector.event.Figure;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Reading;

/** Reads rows of the template, whatever file they lie in; the first rows up to the heading skip. */
final class TemplateRows {

  /** What stands in the value column when a figure that was reported is to be taken back. */
  static final String MISSING = "thiếu";

  private static final int HEADING_WITHIN = 20;
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final FileFigures out;
  private final Map<TemplateColumn, Integer> columns = new EnumMap<>(TemplateColumn.class);
  private int seen;

  TemplateRows(FileFigures out) {
    this.out = out;
  }

  /** Takes the next row. */
  void row(int line, List<Cell> cells) throws UnknownLayout {
    if (columns.isEmpty()) {
      heading(cells);
    } else if (cells.stream().anyMatch(cell -> !cell.isBlank() && !cell.covered())) {
      figure(line, cells);
    }
  }

  /** Ends the file; a file without a heading is no template. */
  void end() throws UnknownLayout {
    if (columns.isEmpty()) {
      throw new UnknownLayout();
    }
  }

  private void heading(List<Cell> cells) throws UnknownLayout {
    Map<TemplateColumn, Integer> found = new EnumMap<>(TemplateColumn.class);
    for (int i = 0; i < cells.size(); i++) {
      int column = i;
      TemplateColumn.of(cells.get(i)).ifPresent(name -> found.putIfAbsent(name, column));
    }
    boolean whole =
        Arrays.stream(TemplateColumn.values())
            .filter(TemplateColumn::isRequired)
            .allMatch(found::containsKey);
    if (whole) {
      columns.putAll(found);
    } else if (++seen >= HEADING_WITHIN) {
      throw new UnknownLayout();
    }
  }

  private void figure(int line, List<Cell> cells) {
    try {
      Cell value = cell(cells, TemplateColumn.VALUE);
      if (value.covered()) {
        throw new Refusal(RejectReason.BAD_VALUE, "giá trị (ô bị gộp)", value.text());
      }
      if (value.isBlank()) {
        out.blank(line);
        return;
      }
      out.figure(line, read(cells, value));
    } catch (Refusal refusal) {
      out.problem(line, refusal);
    }
  }

  private Figure read(List<Cell> cells, Cell value) throws Refusal {
    Cell content = cell(cells, TemplateColumn.CONTENT);
    if (content.bareFraction()) {
      throw new Refusal(
          RejectReason.BAD_ID, "mã nội dung (ô phải ở định dạng văn bản)", content.text());
    }
    Instant start = HcmcCalendar.startOf(day(cells, TemplateColumn.FROM));
    // The template names the last day; a period ends before the next one.
    Instant end = HcmcCalendar.startOf(day(cells, TemplateColumn.TO).plusDays(1));
    return new Figure(
        content.text(),
        measure(text(cells, TemplateColumn.MEASURE)),
        grain(text(cells, TemplateColumn.GRAIN)),
        start,
        end,
        Reading.OF_PERIOD,
        value(value));
  }

  private static @Nullable BigDecimal value(Cell value) throws Refusal {
    if (value.number() != null) {
      return value.number();
    }
    return value.text().toLowerCase(Locale.ROOT).equals(MISSING)
        ? null
        : VietnameseNumber.parse(value.text());
  }

  private static Measure measure(String text) throws Refusal {
    String wanted = text.toLowerCase(Locale.ROOT);
    Optional<Measure> measure =
        Arrays.stream(Measure.values())
            .filter(
                m -> m.code().equals(wanted) || m.labelVi().toLowerCase(Locale.ROOT).equals(wanted))
            .findFirst();
    return measure.orElseThrow(() -> new Refusal(RejectReason.UNKNOWN_MEASURE, "số đo", text));
  }

  private static Grain grain(String text) throws Refusal {
    String wanted = text.toLowerCase(Locale.ROOT);
    Optional<Grain> grain =
        Arrays.stream(Grain.values())
            .filter(
                g -> g.code().equals(wanted) || g.labelVi().toLowerCase(Locale.ROOT).equals(wanted))
            .findFirst();
    return grain.orElseThrow(() -> new Refusal(RejectReason.UNKNOWN_GRAIN, "kỳ", text));
  }

  private LocalDate day(List<Cell> cells, TemplateColumn column) throws Refusal {
    String text = text(cells, column);
    try {
      return text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Refusal(RejectReason.BAD_TIME, column.heading(), text);
    }
  }

  private String text(List<Cell> cells, TemplateColumn column) throws Refusal {
    String text = cell(cells, column).text();
    if (text.isEmpty()) {
      throw new Refusal(RejectReason.MISSING_FIELD, column.heading(), column.heading());
    }
    return text;
  }

  private Cell cell(List<Cell> cells, TemplateColumn column) {
    int index = columns.getOrDefault(column, Integer.MAX_VALUE);
    return index < cells.size() ? cells.get(index) : Cell.BLANK;
  }
}
