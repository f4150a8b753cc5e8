package vn.thuocso.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the tables of this jar: comments with #, a heading, cells that hold no separator. */
public final class Csv {

  private Csv() {}

  /**
   * Returns the cells of each line after the heading; refuses lines of another width.
   *
   * @param anchor a class beside which the resource lies
   */
  public static List<List<String>> rows(Class<?> anchor, String resource, String separator) {
    List<List<String>> rows =
        text(anchor, resource)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> List.of(line.split(Pattern.quote(separator), -1)))
            .toList();
    int width = rows.get(0).size();
    for (List<String> row : rows) {
      if (row.size() != width) {
        throw new IllegalStateException(
            resource + " has " + width + " columns, not the " + row.size() + " of " + row);
      }
    }
    return rows.subList(1, rows.size());
  }

  private static String text(Class<?> anchor, String resource) {
    try (InputStream in = anchor.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
