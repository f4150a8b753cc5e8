package vn.thuocso.dashboard.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryFileTest {

  @Test
  void aWholeLayerOfSquaresIsReadProjectedAndThinnedOut() {
    BoundaryFile file = BoundaryFile.read(bytes(collection(everyArea())));

    assertThat(file.problems()).isEmpty();
    assertThat(file.layer()).isEqualTo(Layer.AREAS);
    Outline outline = Outline.of(file.shapes());
    List<Boundary.Shape> shapes = outline.shapes();
    assertThat(shapes).hasSize(30);
    assertThat(shapes).allSatisfy(shape -> assertThat(shape.path()).matches("[MlZz0-9 .-]+"));
    assertThat(shapes).allSatisfy(shape -> assertThat(shape.labelX()).isBetween(0, 400));
    // Two neighbours keep the very same corner.
    assertThat(shapes.get(0).path()).startsWith("M");
    assertThat(outline.height()).isBetween(1, 4000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          json       | {"type":
          collection | {"type": "Feature"}
          empty      | {"type": "FeatureCollection", "features": []}
          code       | {"type": "FeatureCollection", "features": [{"properties": {"code": "1"}}]}
          type       | {"type": "FeatureCollection", "features": [{"properties": {"code": "001"}, "geometry": {"type": "Point", "coordinates": [105, 21]}}]}
          ring       | {"type": "FeatureCollection", "features": [{"properties": {"code": "001"}, "geometry": {"type": "Polygon", "coordinates": [[[105, 21], [106, 21], [105, 22]]]}}]}
          degrees    | {"type": "FeatureCollection", "features": [{"properties": {"code": "001"}, "geometry": {"type": "Polygon", "coordinates": [[[585000, 2330000]]]}}]}
          crossing   | {"type": "FeatureCollection", "features": [{"properties": {"code": "001"}, "geometry": {"type": "Polygon", "coordinates": [[[105, 21], [106, 22], [106, 21], [105, 22], [105, 21]]]}}]}
          """)
  void whatIsWrongIsNamedByItsRule(String rule, String json) {
    assertThat(rules(json)).contains(rule);
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    String json =
        collection(
            List.of(square("001", 105, 21), square("999", 105, 21), square("00004", 105, 21)));

    assertThat(rules(json)).containsExactlyInAnyOrder("mixed", "unknown", "lacking");
  }

  @Test
  void numbersThatAreNoNumbersAndDeepNestingAreRefused() {
    String deep = "[".repeat(5_000) + "]".repeat(5_000);

    assertThat(rules(deep)).containsExactly("json");
    assertThat(
            rules(
                collection(
                    List.of(square("001", 105, 21).replace("105.0", "\"105\\\"><script>\"")))))
        .contains("degrees");
  }

  private static List<String> rules(String json) {
    return BoundaryFile.read(bytes(json)).problems().stream()
        .map(BoundaryFile.Problem::rule)
        .toList();
  }

  static List<String> everyArea() {
    List<String> codes = List.copyOf(Layer.AREAS.units());
    return codes.stream()
        .map(
            code -> {
              int at = codes.indexOf(code);
              return square(code, 105 + (at % 6) * 0.1, 20.5 + (at / 6) * 0.1);
            })
        .toList();
  }

  static String collection(List<String> features) {
    return features.stream()
        .collect(
            Collectors.joining(",", "{\"type\": \"FeatureCollection\", \"features\": [", "]}"));
  }

  private static String square(String code, double east, double north) {
    String ring =
        List.of(
                at(east, north),
                at(east + 0.1, north),
                at(east + 0.1, north + 0.1),
                at(east, north + 0.1),
                at(east, north))
            .toString();
    return "{\"type\": \"Feature\", \"properties\": {\"code\": \""
        + code
        + "\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": ["
        + ring
        + "]}}";
  }

  private static String at(double east, double north) {
    return "[" + Math.round(east * 1000) / 1000.0 + ", " + Math.round(north * 1000) / 1000.0 + "]";
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
