package vn.thuocso.dashboard.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import vn.thuocso.contract.UnitCode;

/**
 * Projects boundaries onto a drawing and thins them out, neighbours along their common line alike:
 * degrees east shrunk by the cosine of the middle latitude, which at this size is within a pixel of
 * any better projection.
 */
final class Outline {

  /** Neither seen nor missed on a drawing of this width. */
  private static final double TOLERANCE = 0.7;

  private final List<UnitCode> units;
  private final List<Geometry> drawn;
  private final int height;

  private Outline(List<UnitCode> units, List<Geometry> drawn, int height) {
    this.units = units;
    this.drawn = drawn;
    this.height = height;
  }

  static Outline of(SortedMap<UnitCode, Geometry> boundaries) {
    Envelope box = new Envelope();
    boundaries.values().forEach(each -> box.expandToInclude(each.getEnvelopeInternal()));
    double shrink = Math.cos(Math.toRadians((box.getMinY() + box.getMaxY()) / 2));
    double scale = Boundary.WIDTH / (box.getWidth() * shrink);
    AffineTransformation onto =
        AffineTransformation.translationInstance(-box.getMinX(), -box.getMaxY())
            .scale(scale * shrink, -scale);
    Geometry[] projected =
        boundaries.values().stream().map(onto::transform).toArray(Geometry[]::new);
    Geometry[] thin = CoverageSimplifier.simplify(projected, TOLERANCE);
    return new Outline(
        List.copyOf(boundaries.keySet()), List.of(thin), (int) Math.ceil(box.getHeight() * scale));
  }

  int height() {
    return height;
  }

  List<Boundary.Shape> shapes() {
    List<Boundary.Shape> shapes = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Geometry shape = drawn.get(i);
      Coordinate inside = largest(shape).getInteriorPoint().getCoordinate();
      shapes.add(
          new Boundary.Shape(
              units.get(i), path(shape), (int) Math.round(inside.x), (int) Math.round(inside.y)));
    }
    return shapes;
  }

  private static Geometry largest(Geometry shape) {
    return parts(shape).stream()
        .max(Comparator.comparingDouble(Geometry::getArea))
        .map(Geometry.class::cast)
        .orElse(shape);
  }

  private static List<Polygon> parts(Geometry shape) {
    List<Polygon> parts = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      parts.add((Polygon) shape.getGeometryN(i));
    }
    return parts;
  }

  private static String path(Geometry shape) {
    StringBuilder path = new StringBuilder();
    for (Polygon part : parts(shape)) {
      ring(path, part.getExteriorRing());
      for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
        ring(path, part.getInteriorRingN(hole));
      }
    }
    return path.toString();
  }

  /** In tenths, each step from the last one written, so that rounding never adds up. */
  private static void ring(StringBuilder path, LineString ring) {
    long x = 0;
    long y = 0;
    for (int i = 0; i < ring.getNumPoints() - 1; i++) {
      long toX = Math.round(ring.getCoordinateN(i).x * 10);
      long toY = Math.round(ring.getCoordinateN(i).y * 10);
      path.append(i == 0 ? "M" : "l").append(tenths(toX - x)).append(' ').append(tenths(toY - y));
      x = toX;
      y = toY;
    }
    path.append('z');
  }

  private static String tenths(long tenths) {
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
  }
}
