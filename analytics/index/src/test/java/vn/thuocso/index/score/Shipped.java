package vn.thuocso.index.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.YamlFrameworkReader;
import vn.thuocso.index.problem.InvalidInputException;

/** The frameworks that the engine ships. */
final class Shipped {
  private Shipped() {}

  static Framework framework(String name) {
    return read(text(name), name + ".yaml");
  }

  static Framework read(String yaml, String name) {
    try {
      return YamlFrameworkReader.read(yaml, name);
    } catch (InvalidInputException invalid) {
      throw new AssertionError(invalid.getMessage(), invalid);
    }
  }

  static String text(String name) {
    String path = "/frameworks/" + name + ".yaml";
    try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
