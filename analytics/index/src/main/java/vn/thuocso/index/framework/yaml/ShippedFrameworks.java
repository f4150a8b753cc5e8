package vn.thuocso.index.framework.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;

/** The frameworks that come with the engine, by name. */
public final class ShippedFrameworks {
  private static final List<String> NAMES =
      List.of("dti-tinh-405", "dti-tinh-922", "dti-tuyen-giao");

  private ShippedFrameworks() {}

  public static List<String> names() {
    return NAMES;
  }

  /** The definition's bytes as shipped; empty for a name that is none of {@link #names}. */
  public static Optional<byte[]> bytes(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in =
        ShippedFrameworks.class.getResourceAsStream("/frameworks/" + name + ".yaml")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The framework of a name; empty for a name that is none of {@link #names}. */
  public static Optional<Framework> read(String name) {
    return bytes(name).map(bytes -> read(bytes, name + ".yaml"));
  }

  private static Framework read(byte[] bytes, String file) {
    try {
      return YamlFrameworkReader.read(bytes, file);
    } catch (InvalidInputException broken) {
      throw new IllegalStateException("a shipped framework keeps every rule", broken);
    }
  }
}
