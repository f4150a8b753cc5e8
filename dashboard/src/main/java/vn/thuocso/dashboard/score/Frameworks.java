package vn.thuocso.dashboard.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

/** The definitions that snapshots name. */
public final class Frameworks {

  private static final Map<String, Framework> SHIPPED = shipped();

  private Frameworks() {}

  /** The definition that a snapshot was computed by; empty for one that is not shipped. */
  public static Optional<Framework> of(Snapshot snapshot) {
    return Optional.ofNullable(SHIPPED.get(snapshot.framework()))
        .filter(framework -> framework.version().equals(snapshot.frameworkVersion()));
  }

  private static Map<String, Framework> shipped() {
    Map<String, Framework> shipped = new LinkedHashMap<>();
    for (String name : ShippedFrameworks.names()) {
      ShippedFrameworks.read(name)
          .ifPresent(framework -> shipped.put(framework.code().value(), framework));
    }
    return Map.copyOf(shipped);
  }
}
