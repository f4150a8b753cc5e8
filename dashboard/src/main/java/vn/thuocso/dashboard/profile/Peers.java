package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.UnitFilter;
import vn.thuocso.dashboard.unit.Unit;

/** Those that a unit is measured against at a node: all of its tier, and those of its own kind. */
record Peers(List<Score> all, List<Score> alike) {

  private static final int FEWEST = 4;

  Peers {
    all = List.copyOf(all);
    alike = List.copyOf(alike);
  }

  /** Of a unit among these rows; a kind with hardly anybody in it is no measure, so all are. */
  Peers(Unit unit, List<Score> rows) {
    this(tier(unit, rows), kind(unit, rows));
  }

  private static List<Score> tier(Unit unit, List<Score> rows) {
    UnitFilter tier = unit.code().isDistrict() ? UnitFilter.KHU_VUC : UnitFilter.PHUONG_XA;
    return rows.stream().filter(row -> row.value() != null && tier.shows(row.kind())).toList();
  }

  private static List<Score> kind(Unit unit, List<Score> rows) {
    List<Score> tier = tier(unit, rows);
    List<Score> alike = tier.stream().filter(row -> row.kind().equals(unit.kind().code())).toList();
    return alike.size() < FEWEST ? tier : alike;
  }

  /** Whether its own kind is what it is measured against. */
  boolean ofKind() {
    return alike.size() < all.size();
  }

  /** Those of another kind. */
  List<Score> others() {
    return all.stream().filter(row -> !alike.contains(row)).toList();
  }

  /** Its place among those of its kind, 1 for the best; nothing without a value. */
  Optional<Integer> place(Score own) {
    BigDecimal value = own.value();
    return value == null
        ? Optional.empty()
        : Optional.of(1 + (int) values().stream().filter(at -> at.compareTo(value) > 0).count());
  }

  /** The value that half of its kind reach. */
  Optional<BigDecimal> median() {
    List<BigDecimal> values = values().stream().sorted().toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    int half = values.size() / 2;
    return Optional.of(
        values.size() % 2 == 1
            ? values.get(half)
            : values.get(half - 1).add(values.get(half)).divide(BigDecimal.valueOf(2)));
  }

  private List<BigDecimal> values() {
    return alike.stream().map(Score::value).filter(Objects::nonNull).toList();
  }
}
