package vn.thuocso.index.bundle;

import java.util.List;
import vn.thuocso.index.problem.Problem;

/**
 * What recomputing a bundle showed.
 *
 * @param figures how many published figures were compared
 * @param differences what is not as published; nothing where the bundle holds
 */
public record Verification(Manifest manifest, int figures, List<Problem> differences) {
  public Verification {
    differences = List.copyOf(differences);
  }

  public boolean holds() {
    return differences.isEmpty();
  }
}
