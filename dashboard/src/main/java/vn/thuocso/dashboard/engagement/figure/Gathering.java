package vn.thuocso.dashboard.engagement.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.contract.UnitCode;

/** Brings each channel's part to the place that its owner belongs to. */
final class Gathering {

  private final List<Place> places;
  private final Reading reading;
  private final Map<UnitCode, Map<Kpi, List<Contribution>>> byPlace = new HashMap<>();

  Gathering(List<Place> places, List<Contribution> contributions, Reading reading) {
    this.places = List.copyOf(places);
    this.reading = reading;
    Map<UnitCode, UnitCode> placeOf = new HashMap<>();
    places.forEach(place -> place.codes().forEach(code -> placeOf.put(code, place.code())));
    for (Contribution part : contributions) {
      UnitCode place = placeOf.get(part.unit());
      if (place != null) {
        byPlace
            .computeIfAbsent(place, code -> new EnumMap<>(Kpi.class))
            .computeIfAbsent(part.kpi(), kpi -> new ArrayList<>())
            .add(part);
      }
    }
  }

  /** The five figures of every place. */
  Map<UnitCode, Map<Kpi, KpiFigure>> figures() {
    Map<UnitCode, Map<Kpi, KpiFigure>> figures = new LinkedHashMap<>();
    for (Place place : places) {
      Map<Kpi, List<Contribution>> parts = byPlace.getOrDefault(place.code(), Map.of());
      Map<Kpi, KpiFigure> five = new EnumMap<>(Kpi.class);
      for (Kpi kpi : Kpi.values()) {
        List<Contribution> of = parts.getOrDefault(kpi, List.of());
        five.put(kpi, KpiFigure.of(kpi, of, place.residents(), reading));
      }
      figures.put(place.code(), five);
    }
    return figures;
  }
}
