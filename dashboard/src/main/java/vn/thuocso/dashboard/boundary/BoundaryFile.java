package vn.thuocso.dashboard.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.contract.UnitCode;

/**
 * A GeoJSON file (RFC 7946) as somebody sent it: one feature for each unit, the unit's code in the
 * property {@code code} or {@code ma}. Everything that is wrong with it is said at once.
 */
final class BoundaryFile {

  private static final List<String> CODE_PROPERTIES = List.of("code", "ma", "ma_xa", "ma_huyen");

  private final List<Problem> problems = new ArrayList<>();
  private final SortedMap<UnitCode, Geometry> shapes = new TreeMap<>();
  private Optional<Layer> layer = Optional.empty();

  private BoundaryFile() {}

  /**
   * What is wrong.
   *
   * @param rule message key below {@code boundary.problem.}
   * @param where the feature, counted from 1, or its unit; empty for the whole file
   * @param value what was found
   */
  record Problem(String rule, String where, String value) {}

  /** Reads a file; {@link #problems} tells whether it can be used. */
  static BoundaryFile read(byte[] bytes) {
    BoundaryFile file = new BoundaryFile();
    try {
      JsonNode root = JsonMapper.shared().readTree(bytes);
      if (root.path("type").asString("").equals("FeatureCollection")) {
        file.features(root.path("features"));
      } else {
        file.problem("collection", "", root.path("type").asString(""));
      }
    } catch (JacksonException notJson) {
      file.problem(
          "json",
          notJson.getLocation() == null ? "" : Integer.toString(notJson.getLocation().getLineNr()),
          "");
    }
    return file;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  Layer layer() {
    return layer.orElseThrow();
  }

  SortedMap<UnitCode, Geometry> shapes() {
    return shapes;
  }

  private void problem(String rule, String where, String value) {
    problems.add(new Problem(rule, where, value));
  }

  private void features(JsonNode features) {
    int number = 0;
    for (JsonNode feature : features) {
      number++;
      feature(Integer.toString(number), feature);
    }
    if (number == 0) {
      problem("empty", "", "");
    } else {
      complete();
    }
  }

  private void feature(String number, JsonNode feature) {
    String code = code(feature.path("properties"));
    if (!code.matches("[0-9]{3}|[0-9]{5}")) {
      problem("code", number, code);
      return;
    }
    Optional<Layer> of = Layer.ofDigits(code.length());
    if (layer.isPresent() && !layer.equals(of)) {
      problem("mixed", number, code);
      return;
    }
    layer = of;
    GeometryReader geometry = new GeometryReader(feature.path("geometry"));
    geometry.problem().ifPresent(wrong -> problem(wrong, code, geometry.value()));
    geometry
        .read()
        .ifPresent(
            shape -> {
              if (shapes.put(new UnitCode(code), shape) != null) {
                problem("twice", number, code);
              }
            });
  }

  private static String code(JsonNode properties) {
    return CODE_PROPERTIES.stream()
        .map(name -> properties.path(name).asString(""))
        .filter(code -> !code.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void complete() {
    Set<String> wanted = layer.map(Layer::units).orElse(Set.of());
    Set<String> lacking = new TreeSet<>(wanted);
    shapes.keySet().forEach(unit -> lacking.remove(unit.value()));
    shapes.keySet().stream()
        .map(UnitCode::value)
        .filter(code -> !wanted.contains(code))
        .forEach(code -> problem("unknown", "", code));
    if (layer.isPresent() && !lacking.isEmpty()) {
      problem("lacking", "", String.join(", ", lacking));
    }
  }
}
