package vn.thuocso.index.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/** A row of figures computed elsewhere; see the resources' README. */
record Expected(Map<String, String> fields) {
  static List<Expected> of(String name) {
    try (InputStream in = Expected.class.getResourceAsStream("/coherence/" + name + ".csv")) {
      List<String> lines =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      List<String> header = List.of(lines.get(0).split(",", -1));
      List<Expected> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> values = List.of(line.split(",", -1));
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
          fields.put(header.get(i), values.get(i));
        }
        rows.add(new Expected(fields));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String field) {
    return Objects.requireNonNull(fields.get(field), field);
  }

  int whole(String field) {
    return (int) Double.parseDouble(text(field));
  }

  /** To 1e-9 of the figure, or of 1 where that is less. */
  void holds(String field, OptionalDouble found) {
    String told = this + " " + field;
    if (text(field).isEmpty()) {
      assertThat(found).as(told).isEmpty();
    } else {
      double value = Double.parseDouble(text(field));
      assertThat(found).as(told).isPresent();
      assertThat(found.getAsDouble())
          .as(told)
          .isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
    }
  }

  void holds(String field, Estimate found) {
    holds(field, found.value());
  }

  void holds(String field, double found) {
    holds(field, OptionalDouble.of(found));
  }
}
