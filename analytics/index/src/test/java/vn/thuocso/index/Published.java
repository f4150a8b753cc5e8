package vn.thuocso.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The published tables of {@code src/test/resources/published}, row by row. */
public final class Published {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private Published() {}

  public static List<Map<String, String>> rows(String file) {
    try (InputStream in =
            Objects.requireNonNull(
                Published.class.getResourceAsStream("/published/" + file), file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).stream().map(CSVRecord::toMap).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static String get(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  /**
   * The name in the merge map of a province of the table of 2024, which writes "TP." before six.
   */
  public static String mergedName(String name) {
    return name.equals("TP. Hồ Chí Minh") ? name : name.replace("TP. ", "");
  }
}
