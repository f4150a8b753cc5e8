package vn.thuocso.index.coherence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import vn.thuocso.index.bundle.Edition;
import vn.thuocso.index.bundle.Source;
import vn.thuocso.index.problem.InvalidInputException;

/** A seeded composite of two groups, with ties and gaps, as text files would have it. */
final class RandomIndex {
  private static final List<String> CODES = List.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2");
  private final Random random;
  private final List<double[]> rows = new ArrayList<>();

  RandomIndex(long seed, double gaps) {
    random = new Random(seed);
    int units = 8 + random.nextInt(30);
    for (int u = 0; u < units; u++) {
      double[] row = new double[CODES.size()];
      for (int i = 0; i < row.length; i++) {
        double value = i % 2 == 0 ? random.nextInt(9) : Math.round(100 * random.nextGaussian());
        row[i] = random.nextDouble() < gaps && i != u % CODES.size() ? Double.NaN : value;
      }
      rows.add(row);
    }
  }

  static String framework(String steps) {
    StringBuilder text = new StringBuilder();
    text.append("format: thuocso-framework/1\ncode: C\nversion: \"1\"\nname: T\nlabel: T\n")
        .append("valid: {from: 2024-01-01}\nscoring: composite\ndata: {groups: [region]}\n")
        .append("steps: ")
        .append(steps)
        .append("\ntree:\n  code: T\n  name: T\n  children:\n");
    for (String group : List.of("1", "2")) {
      text.append("    - code: \"%s\"%n      name: G%n      children:%n".formatted(group));
      for (String code : CODES) {
        if (code.startsWith(group)) {
          text.append(
              "        - {code: \"%s\", name: I, weight: %s, direction: up, source: measured}%n"
                  .formatted(code, code.charAt(2)));
        }
      }
    }
    return text.toString();
  }

  /** The data with rows and columns in another order, or readings in another unit. */
  String csv(boolean shuffled, double scale) {
    List<Integer> columns = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    List<Integer> units = new ArrayList<>();
    for (int u = 0; u < rows.size(); u++) {
      units.add(u);
    }
    if (shuffled) {
      Collections.shuffle(columns, random);
      Collections.shuffle(units, random);
    }
    StringBuilder text = new StringBuilder("unit,region");
    columns.forEach(column -> text.append(',').append(CODES.get(column)));
    for (int unit : units) {
      text.append(String.format(Locale.ROOT, "%nu%02d,r%d", unit, unit % 2));
      for (int column : columns) {
        double value = rows.get(unit)[column];
        text.append(',').append(Double.isNaN(value) ? "" : String.valueOf(value * scale));
      }
    }
    return text + "\n";
  }

  static Values values(String framework, String csv) throws InvalidInputException {
    Edition edition =
        Edition.read(source("f.yaml", framework), List.of(source("d.csv", csv)), Optional.empty());
    return Values.of(edition.framework(), edition.dataset(), edition.scores());
  }

  private static Source source(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
