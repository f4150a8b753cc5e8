package vn.thuocso.index.framework;

import java.util.Optional;

/**
 * What counts too few to be shown, and what becomes of it: a denominator below k, or a numerator
 * above zero and below k. An empty consequence means that this side is not suppressed.
 */
public record SuppressionRule(int k, Optional<Absence> denominator, Optional<Absence> numerator) {
  public SuppressionRule {
    if (k < 2) {
      throw new IllegalArgumentException("k is at least 2: " + k);
    }
  }
}
