package vn.thuocso.index.bundle;

import java.util.Set;

/**
 * The version of the computation. It rises when the same definition and data may give another
 * figure; a bundle of a version that is not known here is refused, not guessed at.
 */
public final class Engine {
  /** The version that this program computes. */
  public static final String VERSION = "1";

  private static final Set<String> KNOWN = Set.of(VERSION);

  private Engine() {}

  /** Whether a bundle of a version can be recomputed here. */
  public static boolean knows(String version) {
    return KNOWN.contains(version);
  }
}
