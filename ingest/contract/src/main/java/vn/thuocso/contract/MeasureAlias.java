package vn.thuocso.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another name under which a platform gives, or gave, one of our measures.
 *
 * @param successor our measure; null when the platform ended the name and nothing replaces it
 * @param from first day on which the platform gave it; null is open
 * @param to last day on which the platform gave it; null is open
 * @param comparable the values of both names form one series; otherwise it breaks there
 */
public record MeasureAlias(
    String platform,
    String name,
    @Nullable Measure successor,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean comparable) {

  private static final List<MeasureAlias> ALL =
      Csv.rows(MeasureAlias.class, "measure-aliases.csv", ",").stream()
          .map(MeasureAlias::ofRow)
          .toList();

  /** Refuses an end before the beginning. */
  public MeasureAlias {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("Alias " + name + " ends before it begins");
    }
  }

  /** Returns all aliases of all platforms. */
  public static List<MeasureAlias> all() {
    return ALL;
  }

  /** Finds the alias of a platform's name; codes of {@link Measure} are not aliases. */
  public static Optional<MeasureAlias> find(String platform, String name) {
    return ALL.stream()
        .filter(alias -> alias.platform.equals(platform) && alias.name.equals(name))
        .findFirst();
  }

  /** Returns our measure; empty when the platform ended the name and nothing replaces it. */
  public Optional<Measure> measure() {
    return Optional.ofNullable(successor);
  }

  /** Tells whether the platform gave the name on that day. */
  public boolean isValidOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static MeasureAlias ofRow(List<String> row) {
    return new MeasureAlias(
        row.get(0),
        row.get(1),
        row.get(2).isEmpty() ? null : Measure.ofCode(row.get(2)).orElseThrow(),
        day(row.get(3)),
        day(row.get(4)),
        "yes".equals(row.get(5)));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
