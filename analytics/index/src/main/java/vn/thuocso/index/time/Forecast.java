package vn.thuocso.index.time;

import vn.thuocso.index.data.Period;

/**
 * What a trend expects of a period, with the band in which a new value falls with the stated
 * probability if the trend goes on.
 *
 * @param points how many values the trend stands on
 */
public record Forecast(
    Period period,
    double at,
    double value,
    double lower,
    double upper,
    double probability,
    String method,
    int points) {
  /** The one method that there is, as shown beside every forecast. */
  public static final String LINEAR_TREND = "linear trend, least squares, t prediction interval";

  /** The same within what the figure can be, as 0 and 1 for a share: a trend knows no end. */
  public Forecast within(double least, double most) {
    return new Forecast(
        period,
        at,
        Math.max(least, Math.min(most, value)),
        Math.max(least, Math.min(most, lower)),
        Math.max(least, Math.min(most, upper)),
        probability,
        method,
        points);
  }
}
