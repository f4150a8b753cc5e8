package vn.thuocso.index.data.csv;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.framework.PointRule;
import vn.thuocso.index.problem.Rule;

/** Reads words that an indicator lists: yes or no, a role, parts. */
final class ChoiceReader {
  private final Numbers numbers;

  ChoiceReader(Numbers numbers) {
    this.numbers = numbers;
  }

  Optional<Reading> yesOrNo(Field field) {
    Optional<Boolean> said = PointRule.Bool.read(field.text());
    if (said.isEmpty()) {
      unknown(field, Set.of("yes", "no", "có", "không"));
    }
    return said.map(yes -> new Reading.Choice(yes ? "yes" : "no"));
  }

  /** One of the choices that an indicator lists. */
  Optional<Reading> choice(Field field, Set<String> known) {
    if (known.contains(field.text())) {
      return Optional.of(new Reading.Choice(field.text()));
    }
    unknown(field, known);
    return Optional.empty();
  }

  /** The parts that are met, with semicolons between them; {@code 0} for none. */
  Optional<Reading> parts(Field field, Set<String> known) {
    if (field.text().equals("0")) {
      return Optional.of(new Reading.Parts(Set.of()));
    }
    Set<String> met = new LinkedHashSet<>();
    for (String part : Arrays.asList(field.text().split(";", -1))) {
      if (!known.contains(part.strip())) {
        unknown(field, known);
        return Optional.empty();
      }
      if (!met.add(part.strip())) {
        numbers.tell(
            Rule.DUPLICATE, field, "Phần \"" + part.strip() + "\" ghi hai lần; hãy giữ một.");
        return Optional.empty();
      }
    }
    return Optional.of(new Reading.Parts(met));
  }

  private void unknown(Field field, Set<String> known) {
    numbers.tell(
        Rule.UNKNOWN_CODE,
        field,
        "\""
            + field.text()
            + "\" không có trong các lựa chọn của chỉ số; hãy chọn: "
            + String.join(", ", new TreeSet<>(known))
            + ".");
  }
}
