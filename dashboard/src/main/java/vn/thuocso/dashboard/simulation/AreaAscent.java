package vn.thuocso.dashboard.simulation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.lift.GroupChance;
import vn.thuocso.index.lift.GroupLifts;
import vn.thuocso.index.lift.Lifts;
import vn.thuocso.index.robust.Outcomes;

/**
 * The ways up of one ranked area by the work of its wards, everybody else staying where they are.
 */
final class AreaAscent {

  private static final long BRANCHES = 20_000;

  private final Ready ready;
  private final UnitCode area;
  private final GroupLifts lifts;
  private final SortedMap<UnitCode, List<UnitCode>> members = new TreeMap<>();
  private final Map<UnitCode, Double> totals = new LinkedHashMap<>();

  private AreaAscent(Ready ready, UnitCode area) {
    this.ready = ready;
    this.area = area;
    this.lifts = new GroupLifts(new Lifts(ready.framework(), Ascent.DAYS, true, BRANCHES));
    ready
        .inputs()
        .areas()
        .forEach((body, wards) -> members.put(new UnitCode(body.code().value()), wards));
    members.forEach(
        (each, wards) ->
            lifts
                .total(ready.scores(), wards, List.of())
                .ifPresent(total -> totals.put(each, total)));
  }

  /** Of an area that has a rank in this snapshot; empty for others. */
  static Optional<AreaAscent> of(Ready ready, UnitCode area) {
    AreaAscent ascent = new AreaAscent(ready, area);
    return ascent.totals.containsKey(area) ? Optional.of(ascent) : Optional.empty();
  }

  double total() {
    return total(area);
  }

  double total(UnitCode other) {
    return Optional.ofNullable(totals.get(other)).orElseThrow();
  }

  /** The rank of that total among the other areas. */
  int rank(double total) {
    return 1
        + (int)
            totals.entrySet().stream()
                .filter(each -> !each.getKey().equals(area) && each.getValue() > total)
                .count();
  }

  /** The nearest area above; empty for the first. */
  Optional<UnitCode> ahead() {
    return totals.entrySet().stream()
        .filter(each -> each.getValue() > total())
        .min(Map.Entry.<UnitCode, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /** What its wards can improve within the year: the most gain for its days first. */
  List<GroupChance> chances() {
    return lifts.chances(ready.scores(), wards()).stream()
        .sorted(
            Comparator.comparing(
                    (GroupChance one) ->
                        one.gain().doubleValue() / Ascent.DAYS.of(one.chance().effort()))
                .reversed()
                .thenComparing(GroupChance::unit)
                .thenComparing(one -> one.chance().indicator()))
        .toList();
  }

  /** The cheapest found of what brings the total of another; empty where nothing does. */
  Optional<List<GroupChance>> to(UnitCode other) {
    return lifts.to(ready.scores(), wards(), total(other));
  }

  double totalWith(List<GroupChance> done) {
    return lifts.total(ready.scores(), wards(), done).orElseThrow();
  }

  int days(List<GroupChance> chances) {
    return lifts.cost(chances);
  }

  /** What the draws make of the areas if that were done. */
  Outcomes outcomes(List<GroupChance> done) {
    Map<UnitCode, Map<Code, BigDecimal>> gains = new HashMap<>();
    done.forEach(
        one ->
            gains
                .computeIfAbsent(one.unit(), unit -> new HashMap<>())
                .put(one.chance().indicator(), one.chance().gain()));
    Outcomes wards = gains.isEmpty() ? ready.asTheyAre() : ready.draws().lifted(gains);
    return wards.ofGroups(members, totals);
  }

  List<UnitCode> wards() {
    return members.getOrDefault(area, Collections.emptyList());
  }
}
