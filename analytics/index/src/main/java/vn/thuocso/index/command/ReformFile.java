package vn.thuocso.index.command;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.reform.Origin;
import vn.thuocso.index.reform.Reform;

/**
 * Reads which units came out of which former ones, {@code former,unit[,share]}, or which stand in
 * which area, {@code unit,area}.
 */
final class ReformFile {
  private final String file;
  private final String from;
  private final String into;
  private final Problems problems = new Problems();
  private final List<Origin> origins = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private ReformFile(String file, String from, String into) {
    this.file = file;
    this.from = from;
    this.into = into;
  }

  static Reform read(Source source) throws InvalidInputException {
    return new ReformFile(source.name(), "former", "unit").read(source.bytes());
  }

  /** The units of areas; a unit stands in one of them. */
  static SortedMap<UnitCode, List<UnitCode>> areas(Source source) throws InvalidInputException {
    ReformFile reading = new ReformFile(source.name(), "unit", "area");
    SortedMap<UnitCode, List<UnitCode>> areas = new TreeMap<>();
    reading
        .read(source.bytes())
        .origins()
        .forEach((area, units) -> areas.put(area, units.stream().map(Origin::former).toList()));
    return areas;
  }

  private Reform read(byte[] bytes) throws InvalidInputException {
    rows(new String(bytes, StandardCharsets.UTF_8));
    problems.throwIfAny();
    return Reform.of(origins);
  }

  private void rows(String text) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = format.parse(new StringReader(body))) {
      List<String> names = parser.getHeaderNames();
      for (String needed : List.of(from, into)) {
        if (!names.contains(needed)) {
          problems.add(Rule.ABSENT_FIELD, needed, place(1), "Cần cột " + needed + ".");
        }
      }
      if (problems.isEmpty()) {
        boolean hasShare = !isAreas() && names.contains("share");
        parser.forEach(record -> row(record, hasShare));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      problems.add(
          Rule.UNREADABLE, "", Place.of(file), "Không đọc được dưới dạng CSV: " + e.getMessage());
    }
  }

  private void row(CSVRecord record, boolean hasShare) {
    int line = (int) record.getRecordNumber() + 1;
    if (!record.isConsistent()) {
      problems.add(Rule.WRONG_TYPE, "", place(line), "Dòng thiếu hoặc thừa cột.");
      return;
    }
    String former = record.get(from).strip();
    String unit = record.get(into).strip();
    if (former.isEmpty() || unit.isEmpty()) {
      problems.add(Rule.ABSENT_FIELD, "", place(line), "Cần cả hai mã " + from + ", " + into + ".");
    } else if (!seen.add(isAreas() ? former : former + "\n" + unit)) {
      String twice = isAreas() ? "Đơn vị này đã ở một khu vực." : "Cặp mã này có hai lần.";
      problems.add(Rule.DUPLICATE, former, place(line), twice);
    } else {
      share(hasShare ? record.get("share").strip() : "1", hasShare, line)
          .ifPresent(
              share -> origins.add(new Origin(new UnitCode(unit), new UnitCode(former), share)));
    }
  }

  /** The share, itself empty where nobody knows it; nothing where it cannot be read. */
  private Optional<Optional<BigDecimal>> share(String text, boolean stated, int line) {
    if (text.isEmpty() && stated) {
      return Optional.of(Optional.empty());
    }
    try {
      BigDecimal share = new BigDecimal(text);
      if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0) {
        return Optional.of(Optional.of(share));
      }
      problems.add(Rule.OUT_OF_RANGE, text, place(line), "Phần phải lớn hơn 0 và không quá 1.");
    } catch (NumberFormatException e) {
      problems.add(Rule.NOT_A_NUMBER, text, place(line), "Phần phải là số, ví dụ 0.35.");
    }
    return Optional.empty();
  }

  private boolean isAreas() {
    return into.equals("area");
  }

  private Place place(int line) {
    return new Place(file, line, 1);
  }
}
