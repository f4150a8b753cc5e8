package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.Snapshot;

/**
 * All areas, or all wards, at one node of a snapshot, beside what they are compared with.
 *
 * @param rows by rank; those without a rank last
 * @param former what they had in the snapshot that they are compared with, if there is one
 * @param other what they have in the other reading, if there is one
 * @param way the snapshots that led here, the oldest first
 * @param course the value of each unit on that way
 */
record Standings(
    ScoreNode node,
    List<Score> rows,
    Optional<Score> city,
    Optional<Snapshot> before,
    Map<UnitCode, Score> former,
    Map<UnitCode, Score> other,
    List<Snapshot> way,
    Map<UnitCode, Map<LocalDate, BigDecimal>> course) {

  Standings {
    rows = List.copyOf(rows);
    way = List.copyOf(way);
  }

  /** The rows that have a rank, by it. */
  List<Score> ranked() {
    return rows.stream().filter(Score::ranked).toList();
  }

  /** Places gained since the snapshot compared with; negative when lost. */
  Optional<Integer> climbed(Score now) {
    return change(now, former, row -> row.rank() == null ? null : -row.rank());
  }

  /** Places that the other reading puts it higher. */
  Optional<Integer> moved(Score now) {
    return change(now, other, Score::rank);
  }

  private static Optional<Integer> change(
      Score now,
      Map<UnitCode, Score> than,
      Function<Score, @org.jspecify.annotations.Nullable Integer> rank) {
    Score then = than.get(now.unit());
    Integer a = rank.apply(now);
    Integer b = then == null ? null : rank.apply(then);
    return a == null || b == null ? Optional.empty() : Optional.of(a - b);
  }

  /** Points gained since the snapshot compared with. */
  Optional<BigDecimal> gained(Score now) {
    Score then = former.get(now.unit());
    return now.value() == null || then == null || then.value() == null
        ? Optional.empty()
        : Optional.of(node.points(now.value().subtract(then.value())));
  }

  /** Who climbed most, by places and then points; nobody when nobody climbed. */
  Optional<Score> greatestRise() {
    return greatest(Comparator.naturalOrder()).filter(row -> climbed(row).orElse(0) > 0);
  }

  /** Who fell most. */
  Optional<Score> greatestFall() {
    return greatest(Comparator.reverseOrder()).filter(row -> climbed(row).orElse(0) < 0);
  }

  private Optional<Score> greatest(Comparator<Integer> order) {
    Comparator<Score> byPlaces = Comparator.comparing(row -> climbed(row).orElse(0), order);
    return ranked().stream()
        .filter(row -> climbed(row).isPresent())
        .reduce((a, b) -> byPlaces.compare(a, b) >= 0 ? a : b);
  }

  /** The mean value of those ranked, or the city's own; nothing when nobody is ranked. */
  Optional<BigDecimal> mean() {
    return city.map(Score::value).or(() -> mean(ranked().stream().map(Score::value).toList()));
  }

  /** The mean of the snapshot compared with, over the same units. */
  Optional<BigDecimal> formerMean() {
    return mean(
        ranked().stream()
            .map(row -> former.get(row.unit()))
            .filter(Objects::nonNull)
            .map(Score::value)
            .toList());
  }

  /** What a main index has gained on the mean of those ranked; nothing where nobody has it. */
  Optional<BigDecimal> pull(Map<UnitCode, BigDecimal> gained) {
    return mean(
        ranked().stream()
            .<@org.jspecify.annotations.Nullable BigDecimal>map(row -> gained.get(row.unit()))
            .toList());
  }

  static Optional<BigDecimal> mean(List<@org.jspecify.annotations.Nullable BigDecimal> values) {
    List<BigDecimal> known = values.stream().filter(Objects::nonNull).toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            known.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(known.size()), 6, RoundingMode.HALF_UP));
  }

  /** Rows by their unit. */
  static Map<UnitCode, Score> byUnit(List<Score> rows) {
    return rows.stream().collect(Collectors.toMap(Score::unit, Function.identity(), (a, b) -> a));
  }
}
