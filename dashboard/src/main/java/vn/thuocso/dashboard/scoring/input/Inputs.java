package vn.thuocso.dashboard.scoring.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;

/**
 * All that a snapshot is computed of.
 *
 * @param dataset one sheet: the wards, by indicator
 * @param wards who is assessed
 * @param areas former districts with the codes of their wards; none without a ward
 * @param reasons why cells are missing
 * @param generated units with a fact of the demonstration
 * @param sha256 of all of it, in hexadecimal
 * @param measuredThrough until when the warehouse had received, ISO in UTC; empty when unknown
 */
public record Inputs(
    Assessed assessed,
    Dataset dataset,
    List<Body> wards,
    Map<Body, List<UnitCode>> areas,
    Map<UnitCode, Map<Code, String>> reasons,
    Set<UnitCode> generated,
    String sha256,
    String measuredThrough) {

  /** Copies the collections. */
  public Inputs {
    wards = List.copyOf(wards);
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    reasons = Map.copyOf(reasons);
    generated = Set.copyOf(generated);
  }

  /** The former districts among bodies, each with its wards; none without a ward. */
  public static Map<Body, List<UnitCode>> areas(List<Body> bodies, List<Body> wards) {
    Map<Body, List<UnitCode>> areas = new LinkedHashMap<>();
    for (Body district : bodies) {
      List<UnitCode> members =
          wards.stream()
              .filter(ward -> ward.area().equals(district.code().value()))
              .map(ward -> new UnitCode(ward.code().value()))
              .toList();
      if (district.code().isDistrict() && !members.isEmpty()) {
        areas.put(district, members);
      }
    }
    return areas;
  }

  public Period period() {
    return new Period(Integer.toString(assessed.year()));
  }

  public Sheet sheet() {
    return dataset.sheet(period()).orElseThrow();
  }
}
