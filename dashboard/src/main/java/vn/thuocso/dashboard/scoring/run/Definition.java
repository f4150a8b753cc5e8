package vn.thuocso.dashboard.scoring.run;

import vn.thuocso.dashboard.scoring.input.Sha256;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.yaml.ShippedFrameworks;

/**
 * The framework that is scored by, as shipped with the engine.
 *
 * @param sha256 of its file, in hexadecimal
 */
public record Definition(Framework framework, String sha256) {

  private static final String NAME = "dti-tuyen-giao";

  /** The bytes of its file. */
  public byte[] yaml() {
    return ShippedFrameworks.bytes(NAME).orElseThrow();
  }

  /** Reads it. */
  public static Definition shipped() {
    return new Definition(
        ShippedFrameworks.read(NAME).orElseThrow(),
        Sha256.of(ShippedFrameworks.bytes(NAME).orElseThrow()));
  }
}
