package vn.thuocso.index.score;

import java.nio.charset.StandardCharsets;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;

/** The frameworks that the engine ships, and variants of them. */
final class Shipped {
  private Shipped() {}

  static Framework framework(String name) {
    return ShippedFrameworks.read(name).orElseThrow();
  }

  static Framework read(String yaml, String name) {
    try {
      return YamlFrameworkReader.read(yaml, name);
    } catch (InvalidInputException invalid) {
      throw new AssertionError(invalid.getMessage(), invalid);
    }
  }

  static String text(String name) {
    return new String(ShippedFrameworks.bytes(name).orElseThrow(), StandardCharsets.UTF_8);
  }
}
