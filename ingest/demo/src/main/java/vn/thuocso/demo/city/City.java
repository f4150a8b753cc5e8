package vn.thuocso.demo.city;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The thirty areas of Hanoi, read from the bundled table of units. */
public record City(List<Area> areas) {

  private static final String TABLE = "hanoi-units.csv";

  /** Copies the areas. */
  public City {
    areas = List.copyOf(areas);
  }

  /** Loads the bundled table. */
  public static City hanoi() {
    try (InputStream table = Objects.requireNonNull(City.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return of(lines.lines().filter(line -> !line.startsWith("#")).skip(1).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException("The bundled table of units cannot be read", broken);
    }
  }

  /** The area of that statistical code. */
  public Area area(String code) {
    return areas.stream()
        .filter(area -> area.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No area has the code " + code));
  }

  private static City of(List<String> lines) {
    List<String[]> rows = lines.stream().map(line -> line.split(",", -1)).toList();
    List<Area> areas = new ArrayList<>();
    for (String[] row : rows) {
      if (row[4].isEmpty()) {
        areas.add(new Area(row[0], row[1], wardsOf(row[0], rows)));
      }
    }
    return new City(areas);
  }

  private static List<Ward> wardsOf(String district, List<String[]> rows) {
    return rows.stream()
        .filter(row -> row[4].equals(district))
        .map(row -> new Ward(row[0], row[1], Long.parseLong(row[3])))
        .toList();
  }
}
