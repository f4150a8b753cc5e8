package vn.thuocso.dashboard.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuocso.contract.UnitCode;

/**
 * The boundaries of a layer's units on a drawing {@link #WIDTH} wide, north at the top.
 *
 * @param source whose boundaries they are, in an administrator's words
 * @param height of the drawing
 * @param loadedAt when the file was loaded
 * @param shapes one for each unit, by code
 */
public record Boundary(
    Layer layer, String source, int height, Instant loadedAt, List<Shape> shapes) {

  /** How wide the drawing is. */
  public static final int WIDTH = 400;

  /** Copies the shapes. */
  public Boundary {
    shapes = List.copyOf(shapes);
  }

  /**
   * A unit's outline.
   *
   * @param path of an SVG drawing
   * @param labelX a place inside it, for its rank
   */
  public record Shape(UnitCode unit, String path, int labelX, int labelY) {}

  /** The shapes by their unit. */
  public Map<UnitCode, Shape> byUnit() {
    return shapes.stream().collect(Collectors.toMap(Shape::unit, Function.identity()));
  }
}
