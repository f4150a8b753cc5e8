package vn.thuocso.dashboard.engagement.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.contract.UnitCode;

/** Places in the order of their engagement index; those that cannot be ranked come last. */
public final class Ranking {

  /** KPIs that must be comparable for a place to be ranked. */
  public static final int FEWEST_KPIS = 3;

  private final List<Standing> standings;

  private Ranking(List<Standing> standings) {
    this.standings = List.copyOf(standings);
  }

  /** Rank places by what their channels brought; several places may never share a unit. */
  public static Ranking of(List<Place> places, List<Contribution> contributions, Reading reading) {
    Map<UnitCode, Map<Kpi, KpiFigure>> figures =
        new Gathering(places, contributions, reading).figures();
    Map<UnitCode, Map<Kpi, BigDecimal>> percentiles = percentiles(figures);
    Map<UnitCode, Standing.Position> positions = Positions.of(percentiles);
    List<Standing> standings = new ArrayList<>();
    for (Place place : places) {
      standings.add(
          new Standing(
              place,
              Kpi.all().stream().map(figures.getOrDefault(place.code(), Map.of())::get).toList(),
              percentiles.getOrDefault(place.code(), Map.of()),
              Optional.ofNullable(positions.get(place.code()))));
    }
    standings.sort(
        Comparator.<Standing>comparingInt(at -> at.rank().orElse(Integer.MAX_VALUE))
            .thenComparing(at -> at.place().code().value()));
    return new Ranking(standings);
  }

  private static Map<UnitCode, Map<Kpi, BigDecimal>> percentiles(
      Map<UnitCode, Map<Kpi, KpiFigure>> figures) {
    Map<UnitCode, Map<Kpi, BigDecimal>> percentiles = new LinkedHashMap<>();
    figures.keySet().forEach(code -> percentiles.put(code, new EnumMap<>(Kpi.class)));
    for (Kpi kpi : Kpi.values()) {
      Map<UnitCode, BigDecimal> values = new LinkedHashMap<>();
      figures.forEach(
          (code, of) -> {
            KpiFigure figure = of.get(kpi);
            if (figure != null) {
              figure.figure().value().ifPresent(value -> values.put(code, value));
            }
          });
      PercentileRanks.of(values)
          .forEach((code, rank) -> percentiles.getOrDefault(code, Map.of()).put(kpi, rank));
    }
    return percentiles;
  }

  /** Everybody, best first, the unranked last by code. */
  public List<Standing> standings() {
    return standings;
  }

  /** Those with a rank. */
  public List<Standing> ranked() {
    return standings.stream().filter(at -> at.position().isPresent()).toList();
  }

  /** Those without. */
  public List<Standing> unranked() {
    return standings.stream().filter(at -> at.position().isEmpty()).toList();
  }

  /** The standing of that place. */
  public Optional<Standing> of(UnitCode code) {
    return standings.stream().filter(at -> at.place().code().equals(code)).findFirst();
  }

  /** True when any figure behind it was generated for a demonstration. */
  public boolean generated() {
    return standings.stream().anyMatch(Standing::generated);
  }
}
