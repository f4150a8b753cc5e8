package vn.thuocso.index.data.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Place;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;

/**
 * Reads units' data for a framework from CSV (RFC 4180, UTF-8, a byte order mark allowed). A column
 * {@code code} in the first line makes it a long file (one line per unit and indicator), otherwise
 * it is a wide one (one line per unit).
 */
public final class CsvDataReader {
  private final Framework framework;
  private final SourceText source;
  private final Problems problems = new Problems();

  private CsvDataReader(Framework framework, SourceText source) {
    this.framework = framework;
    this.source = source;
  }

  /** Reads a file of at most 256 MB. */
  public static LoadedData read(Framework framework, Path file)
      throws IOException, InvalidInputException {
    return new CsvDataReader(framework, TextFile.read(file)).read();
  }

  /** Reads bytes; the name of the file goes into the problems. */
  public static LoadedData read(Framework framework, byte[] bytes, String file)
      throws InvalidInputException {
    return new CsvDataReader(framework, TextFile.decode(bytes, file)).read();
  }

  /** Reads bytes as far as they can be read, with everything that is wrong with them. */
  public static Draft draft(Framework framework, byte[] bytes, String file) {
    try {
      CsvDataReader reader = new CsvDataReader(framework, TextFile.decode(bytes, file));
      Optional<RowReader> rows = reader.rows();
      return new Draft(
          rows.map(RowReader::loaded),
          rows.map(RowReader::unread).orElse(Set.of()),
          reader.problems.sorted());
    } catch (InvalidInputException refused) {
      return new Draft(Optional.empty(), Set.of(), refused.problems());
    }
  }

  /**
   * A file as far as it could be read.
   *
   * @param loaded what was read; empty where that is nothing
   * @param unread the indicators some of whose cells could not be
   * @param problems everything that is wrong with it
   */
  public record Draft(Optional<LoadedData> loaded, Set<Code> unread, List<Problem> problems) {
    public Draft {
      unread = Set.copyOf(unread);
      problems = List.copyOf(problems);
    }
  }

  private LoadedData read() throws InvalidInputException {
    Optional<RowReader> rows = rows();
    problems.throwIfAny();
    return rows.orElseThrow().loaded();
  }

  private Optional<RowReader> rows() throws InvalidInputException {
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .get()
            .parse(new StringReader(source.text()))) {
      return Optional.of(rows(parser.iterator()));
    } catch (UncheckedIOException | IOException e) {
      problems.add(
          Rule.UNREADABLE,
          "",
          place(e),
          "Không đọc được dưới dạng CSV ("
              + e.getMessage()
              + "); hãy xem lại dấu nháy kép tại đây.");
      return Optional.empty();
    }
  }

  /** The library tells the line in its message only. */
  private Place place(Exception e) {
    var line =
        java.util.regex.Pattern.compile("line:? (\\d+)").matcher(String.valueOf(e.getMessage()));
    return line.find()
        ? new Place(source.file(), Integer.parseInt(line.group(1)), 1)
        : Place.of(source.file());
  }

  private RowReader rows(Iterator<CSVRecord> records) throws InvalidInputException {
    if (!records.hasNext()) {
      throw TextFile.refused(Place.of(source.file()), "Tệp trống; cần dòng tên cột và số liệu.");
    }
    List<String> names = records.next().stream().map(String::strip).toList();
    if (names.size() == 1 && names.get(0).contains(";")) {
      throw TextFile.refused(
          source.place(0), "Tệp ngăn cột bằng dấu chấm phẩy; hãy lưu lại với dấu phẩy.");
    }
    if (names.stream().anyMatch(name -> name.contains("\t"))) {
      throw TextFile.refused(
          source.place(0), "Tệp ngăn cột bằng dấu Tab; hãy lưu lại dạng CSV ngăn bằng dấu phẩy.");
    }
    if (!names.contains("unit") && isHeadedBelow()) {
      throw TextFile.refused(
          source.place(0),
          "Dòng đầu là tiêu đề, dòng tên cột ở bên dưới; hãy xóa các dòng trước dòng có cột"
              + " \"unit\".");
    }
    Header header = Header.of(names, source, framework, problems);
    RowReader rows = new RowReader(framework, header, source, problems);
    while (records.hasNext()) {
      CsvRow row = new CsvRow(records.next(), source);
      if (hasAllFields(row, header) && header.has("unit")) {
        rows.read(row);
      }
    }
    if (rows.isEmpty() && problems.isEmpty()) {
      problems.add(
          Rule.ALL_MISSING,
          "",
          Place.of(source.file()),
          "Tệp chỉ có dòng tên cột; cần ít nhất một đơn vị.");
    }
    return rows;
  }

  /** Whether the names of columns stand in one of the lines after the first. */
  private boolean isHeadedBelow() {
    return source
        .text()
        .lines()
        .limit(10)
        .skip(1)
        .anyMatch(line -> List.of(line.split("\\s*,\\s*")).contains("unit"));
  }

  private boolean hasAllFields(CsvRow row, Header header) {
    if (row.isBlank()) {
      return false;
    }
    boolean all = row.size() == header.size();
    if (!all) {
      problems.add(
          Rule.WRONG_TYPE,
          String.valueOf(row.size()),
          row.place(),
          "Dòng có "
              + row.size()
              + " ô nhưng dòng đầu có "
              + header.size()
              + " cột; hãy xem lại dấu phẩy và dấu nháy.");
    }
    return all;
  }
}
