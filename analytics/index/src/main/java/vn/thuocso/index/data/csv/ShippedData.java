package vn.thuocso.index.data.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Data that comes with the engine to try a shipped framework on; synthetic, by name. */
public final class ShippedData {
  private static final List<String> NAMES = List.of("phuong-mau");

  private ShippedData() {}

  public static List<String> names() {
    return NAMES;
  }

  /** A file's bytes as shipped; empty for a name that is none of {@link #names}. */
  public static Optional<byte[]> bytes(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = ShippedData.class.getResourceAsStream("/examples/" + name + ".csv")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
