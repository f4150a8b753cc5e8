package vn.thuocso.index.composite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of a test: a header, and rows by their first field. */
record Edition(List<String> header, Map<String, Map<String, String>> rows) {
  static Edition resource(String name) {
    try (InputStream in = Edition.class.getResourceAsStream("/coinr/" + name + ".csv")) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Edition file(Path path) {
    try {
      return of(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Edition of(String text) {
    List<String> lines = text.lines().toList();
    List<String> header = List.of(lines.get(0).split(",", -1));
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = List.of(line.split(",", -1));
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), fields.get(i));
      }
      rows.put(fields.get(0), row);
    }
    return new Edition(header, rows);
  }

  List<String> keys() {
    return new ArrayList<>(rows.keySet());
  }

  String text(String row, String column) {
    String text = rows.get(row).get(column);
    return text == null ? "" : text;
  }

  /** NaN where the field is empty. */
  double number(String row, String column) {
    String text = text(row, column);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }
}
