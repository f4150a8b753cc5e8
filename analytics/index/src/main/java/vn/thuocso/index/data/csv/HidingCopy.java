package vn.thuocso.index.data.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Suppression;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.problem.InvalidInputException;

/**
 * Copies a data file without what may not be shown: {@code SUPPRESSED:DEN} or {@code
 * SUPPRESSED:NUM} stands in place of such an entry, in every period, and its counts are gone. It
 * scores as before. A file that hides nothing stays as it is, byte by byte.
 */
public final class HidingCopy {
  private static final List<String> OF_LONG =
      List.of("state", "value", "numerator", "denominator", "extra", "se");

  private final Framework framework;
  private final Dataset data;
  private final List<String> names;
  private boolean hides;

  private HidingCopy(Framework framework, Dataset data, List<String> names) {
    this.framework = framework;
    this.data = data;
    this.names = new ArrayList<>(names);
  }

  /** Copies a file that can be read for the framework. */
  public static byte[] of(Framework framework, byte[] bytes, String file)
      throws InvalidInputException {
    Dataset data = CsvDataReader.read(framework, bytes, file).data();
    StringReader text = new StringReader(TextFile.decode(bytes, file).text());
    try {
      List<CSVRecord> records = CSVFormat.RFC4180.parse(text).getRecords();
      List<String> names = records.get(0).stream().map(String::strip).toList();
      HidingCopy copy = new HidingCopy(framework, data, names);
      String written = copy.text(records.subList(1, records.size()));
      return copy.hides ? written.getBytes(StandardCharsets.UTF_8) : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(List<CSVRecord> records) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (CSVRecord record : records) {
      if (record.stream().anyMatch(field -> !field.isBlank())) {
        rows.add(row(new ArrayList<>(record.toList())));
      }
    }
    StringWriter written = new StringWriter();
    try (CSVPrinter printer =
        CSVFormat.RFC4180.builder().setRecordSeparator("\n").get().print(written)) {
      printer.printRecord(names);
      for (List<String> row : rows) {
        while (row.size() < names.size()) {
          row.add("");
        }
        printer.printRecord(row);
      }
    }
    return written.toString();
  }

  private List<String> row(List<String> row) {
    UnitCode unit = new UnitCode(get(row, "unit"));
    Period period = names.contains("period") ? new Period(get(row, "period")) : Period.ONLY;
    boolean isLong = names.contains("code");
    for (Indicator indicator : framework.indicators()) {
      String code = indicator.code().value();
      if (!isLong || get(row, "code").equals(code)) {
        reason(indicator, unit, period).ifPresent(why -> hide(row, code, isLong, why));
      }
    }
    return row;
  }

  private Optional<Suppression> reason(Indicator indicator, UnitCode unit, Period period) {
    Code code = indicator.code();
    return Suppression.of(indicator, data.at(unit, period, code));
  }

  private void hide(List<String> row, String code, boolean isLong, Suppression why) {
    hides = true;
    if (isLong) {
      OF_LONG.stream().filter(names::contains).forEach(name -> set(row, name, ""));
      set(row, "state", why.word());
    } else {
      Header.PARTS.stream().map(code::concat).filter(names::contains).forEach(n -> set(row, n, ""));
      set(row, code, why.word());
    }
  }

  private String get(List<String> row, String name) {
    return row.get(names.indexOf(name)).strip();
  }

  /** Writes a field, in a new last column where there is none of the name. */
  private void set(List<String> row, String name, String value) {
    if (!names.contains(name)) {
      names.add(name);
    }
    while (row.size() < names.size()) {
      row.add("");
    }
    row.set(names.indexOf(name), value);
  }
}
