package vn.thuocso.dashboard.scoring.measured;

/**
 * What was found.
 *
 * @param generated whether a fact of the demonstration is in it
 */
public record Found(Finding finding, boolean generated) {

  static Found nothing(Finding finding) {
    return new Found(finding, false);
  }
}
