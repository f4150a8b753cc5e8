package vn.thuocso.index.score;

/**
 * Where a figure comes from, as shares of the points assessed or of the weight that carried it:
 * machine-measured, declared, asked in a survey, or filled in by imputation. The four sum to 1, or
 * are all zero where there is no figure.
 */
public record Shares(double measured, double declared, double survey, double imputed) {
  /** Of a figure that is not there. */
  public static final Shares NONE = new Shares(0, 0, 0, 0);

  public Shares {
    if (!(isShare(measured) && isShare(declared) && isShare(survey) && isShare(imputed))) {
      throw new IllegalArgumentException(
          "Shares lie between 0 and 1: "
              + measured
              + ", "
              + declared
              + ", "
              + survey
              + ", "
              + imputed);
    }
    double sum = measured + declared + survey + imputed;
    if (sum != 0 && Math.abs(sum - 1) > 1e-9) {
      throw new IllegalArgumentException("Shares sum to " + sum);
    }
  }

  /** The shares of four amounts; none where the amounts are all zero. */
  public static Shares of(double measured, double declared, double survey, double imputed) {
    double sum = measured + declared + survey + imputed;
    return sum == 0
        ? NONE
        : new Shares(measured / sum, declared / sum, survey / sum, imputed / sum);
  }

  private static boolean isShare(double share) {
    return share >= 0 && share <= 1 + 1e-9;
  }
}
