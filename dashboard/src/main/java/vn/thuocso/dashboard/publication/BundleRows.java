package vn.thuocso.dashboard.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The tables of a bundle that was made and verified here, and so is read without bounds. */
final class BundleRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, byte[]> files;

  private BundleRows(Map<String, byte[]> files) {
    this.files = files;
  }

  static BundleRows of(byte[] zip) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BundleRows(files);
  }

  List<CSVRecord> rows(String file) {
    String text = new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows by what stands in these columns. */
  Map<String, CSVRecord> by(String file, String... columns) {
    Map<String, CSVRecord> rows = new LinkedHashMap<>();
    for (CSVRecord row : rows(file)) {
      StringBuilder key = new StringBuilder();
      for (String column : columns) {
        key.append(key.isEmpty() ? "" : "|").append(field(row, column));
      }
      rows.put(key.toString(), row);
    }
    return rows;
  }

  /** Empty where the table has no such column, or no row. */
  static String field(@Nullable CSVRecord row, String column) {
    return row == null || !row.isMapped(column) ? "" : row.get(column);
  }
}
