package vn.thuocso.dashboard.scoring.kept;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.scoring.input.Body;
import vn.thuocso.dashboard.scoring.input.Inputs;
import vn.thuocso.index.framework.Code;

/**
 * All of the inputs but their cells, as it is kept.
 *
 * @param reasons by ward and indicator, why a cell is missing
 * @param generated wards with a fact of the demonstration
 */
record Facts(
    List<Place> wards,
    List<Place> areas,
    Map<String, Map<String, String>> reasons,
    List<String> generated) {

  /** A unit of the register. */
  record Place(String code, String name, String kind, String area) {
    static Place of(Body body) {
      return new Place(body.code().value(), body.name(), body.kind(), body.area());
    }

    Body body() {
      return new Body(new UnitCode(code), name, kind, area);
    }
  }

  static Facts of(Inputs inputs) {
    Map<String, Map<String, String>> reasons = new TreeMap<>();
    inputs
        .reasons()
        .forEach(
            (unit, why) -> {
              Map<String, String> byCode = new TreeMap<>();
              why.forEach((code, reason) -> byCode.put(code.value(), reason));
              reasons.put(unit.value(), byCode);
            });
    return new Facts(
        inputs.wards().stream().map(Place::of).toList(),
        inputs.areas().keySet().stream().map(Place::of).toList(),
        reasons,
        inputs.generated().stream().map(unit -> unit.value()).sorted().toList());
  }

  Map<vn.thuocso.index.data.UnitCode, Map<Code, String>> why() {
    return reasons.entrySet().stream()
        .collect(
            Collectors.toMap(
                each -> new vn.thuocso.index.data.UnitCode(each.getKey()),
                each ->
                    each.getValue().entrySet().stream()
                        .collect(
                            Collectors.toMap(why -> new Code(why.getKey()), Map.Entry::getValue))));
  }
}
