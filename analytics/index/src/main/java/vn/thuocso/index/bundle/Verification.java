package vn.thuocso.index.bundle;

import java.util.List;
import java.util.Optional;
import vn.thuocso.index.problem.Problem;

/**
 * What recomputing a bundle showed.
 *
 * @param figures how many published figures were compared
 * @param sealedBy the key that its seal names, whether it was held against one or not
 * @param differences what is not as published; nothing where the bundle holds
 */
public record Verification(
    Manifest manifest, int figures, Optional<String> sealedBy, List<Problem> differences) {
  public Verification {
    differences = List.copyOf(differences);
  }

  public boolean holds() {
    return differences.isEmpty();
  }
}
