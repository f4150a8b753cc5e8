package vn.thuocso.index.data;

import java.util.Map;

/**
 * Whom a row is about: code, name, kind (what indicators may apply to; empty where the data names
 * none) and the attributes that a definition uses, as the group for an imputation.
 */
public record Unit(UnitCode code, String name, String kind, Map<String, String> attributes) {
  public Unit {
    attributes = Map.copyOf(attributes);
  }

  /** A unit of which nothing but the code is known. */
  public static Unit of(String code) {
    return new Unit(new UnitCode(code), code, "", Map.of());
  }
}
