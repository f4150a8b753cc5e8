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

/** Reads which units came out of which former ones: {@code former,unit[,share]}. */
final class ReformFile {
  private final String file;
  private final Problems problems = new Problems();
  private final List<Origin> origins = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private ReformFile(String file) {
    this.file = file;
  }

  static Reform read(Source source) throws InvalidInputException {
    ReformFile reading = new ReformFile(source.name());
    reading.rows(new String(source.bytes(), StandardCharsets.UTF_8));
    reading.problems.throwIfAny();
    return Reform.of(reading.origins);
  }

  private void rows(String text) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = format.parse(new StringReader(body))) {
      List<String> names = parser.getHeaderNames();
      for (String needed : List.of("former", "unit")) {
        if (!names.contains(needed)) {
          problems.add(Rule.ABSENT_FIELD, needed, place(1), "Cần cột " + needed + ".");
        }
      }
      if (problems.isEmpty()) {
        parser.forEach(record -> row(record, names.contains("share")));
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
    String former = record.get("former").strip();
    String unit = record.get("unit").strip();
    if (former.isEmpty() || unit.isEmpty()) {
      problems.add(Rule.ABSENT_FIELD, "", place(line), "Cần cả mã cũ và mã mới.");
    } else if (!seen.add(former + "\n" + unit)) {
      problems.add(Rule.DUPLICATE, former, place(line), "Cặp mã này có hai lần.");
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

  private Place place(int line) {
    return new Place(file, line, 1);
  }
}
