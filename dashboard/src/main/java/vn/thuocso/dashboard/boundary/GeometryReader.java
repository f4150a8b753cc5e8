package vn.thuocso.dashboard.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.databind.JsonNode;

/** Reads a polygon, or several, in degrees of WGS 84; notes the first thing wrong with it. */
final class GeometryReader {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private @Nullable String problem;
  private String value = "";
  private @Nullable Geometry shape;

  GeometryReader(JsonNode geometry) {
    String type = geometry.path("type").asString("");
    JsonNode coordinates = geometry.path("coordinates");
    List<Polygon> parts = new ArrayList<>();
    if (type.equals("Polygon")) {
      polygon(coordinates, parts);
    } else if (type.equals("MultiPolygon")) {
      coordinates.forEach(part -> polygon(part, parts));
    } else {
      refuse("type", type);
    }
    if (problem == null) {
      finish(parts);
    }
  }

  /** Message key of what is wrong. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /** What was found where something is wrong. */
  String value() {
    return value;
  }

  Optional<Geometry> read() {
    return Optional.ofNullable(shape);
  }

  private void refuse(String rule, String found) {
    if (problem == null) {
      problem = rule;
      value = found;
    }
  }

  private void finish(List<Polygon> parts) {
    Geometry whole =
        parts.size() == 1
            ? parts.get(0)
            : FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    IsValidOp check = new IsValidOp(whole);
    if (whole.isEmpty()) {
      refuse("ring", "");
    } else if (!check.isValid()) {
      Coordinate at = check.getValidationError().getCoordinate();
      refuse("crossing", at.x + " " + at.y);
    } else {
      shape = whole;
    }
  }

  private void polygon(JsonNode rings, List<Polygon> parts) {
    List<LinearRing> read = new ArrayList<>();
    for (JsonNode ring : rings) {
      List<Coordinate> line = line(ring);
      if (problem != null) {
        return;
      }
      if (line.size() < 4 || !line.get(0).equals2D(line.get(line.size() - 1))) {
        refuse("ring", Integer.toString(line.size()));
        return;
      }
      read.add(FACTORY.createLinearRing(line.toArray(Coordinate[]::new)));
    }
    if (!read.isEmpty()) {
      parts.add(
          FACTORY.createPolygon(
              read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new)));
    }
  }

  private List<Coordinate> line(JsonNode ring) {
    List<Coordinate> line = new ArrayList<>();
    for (JsonNode at : ring) {
      double east = at.path(0).asDouble(Double.NaN);
      double north = at.path(1).asDouble(Double.NaN);
      // Vietnam and its seas; metres of VN-2000 lie far outside.
      if (!(east >= 100 && east <= 120 && north >= 5 && north <= 25)) {
        refuse("degrees", at.path(0) + " " + at.path(1));
        return List.of();
      }
      line.add(new Coordinate(east, north));
    }
    return line;
  }
}
