package vn.thuocso.index.command;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/** The lines of a small CSV file beside the data, by named columns; tells what is wrong in it. */
final class Lines {
  /** Takes one line. */
  interface Taker {
    void take(Line line);
  }

  /** A line's fields, without spaces around them; empty where the file has no such column. */
  record Line(CSVRecord record, Place place) {
    String get(String column) {
      return record.isMapped(column) ? record.get(column).strip() : "";
    }

    boolean has(String column) {
      return record.isMapped(column);
    }
  }

  private Lines() {}

  static void read(Source source, List<String> needed, Problems problems, Taker taker) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = new String(source.bytes(), StandardCharsets.UTF_8);
    String body =
        Normalizer.normalize(
            text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
    try (CSVParser parser = format.parse(new StringReader(body))) {
      List<String> absent =
          needed.stream().filter(name -> !parser.getHeaderNames().contains(name)).toList();
      Place first = new Place(source.name(), 1, 1);
      absent.forEach(name -> problems.add(Rule.ABSENT_FIELD, name, first, "Cần cột " + name + "."));
      if (absent.isEmpty()) {
        parser.forEach(record -> line(record, source.name(), problems, taker));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      String sentence = "Không đọc được dưới dạng CSV: " + e.getMessage();
      problems.add(Rule.UNREADABLE, "", Place.of(source.name()), sentence);
    }
  }

  private static void line(CSVRecord record, String file, Problems problems, Taker taker) {
    Place place = new Place(file, (int) record.getRecordNumber() + 1, 1);
    if (record.isConsistent()) {
      taker.take(new Line(record, place));
    } else {
      problems.add(Rule.WRONG_TYPE, "", place, "Dòng thiếu hoặc thừa cột.");
    }
  }

  /** A number; told as a problem where it is none. */
  static Optional<BigDecimal> number(String text, Place place, Problems problems) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      problems.add(Rule.NOT_A_NUMBER, text, place, "Cần một số, ví dụ 0.35.");
      return Optional.empty();
    }
  }
}
