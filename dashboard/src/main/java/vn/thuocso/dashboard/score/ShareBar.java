package vn.thuocso.dashboard.score;

import java.math.BigDecimal;

/** The share bar, 50 wide: where each part begins and how long it is, and the numbers in words. */
public record ShareBar(
    String declaredAt,
    String measured,
    String declared,
    String imputedAt,
    String imputed,
    String words) {

  private static final BigDecimal WIDTH = BigDecimal.valueOf(50);

  /** The bar of those shares. */
  public static ShareBar of(Score.Shares shares, ScoreText text) {
    if (!shares.known()) {
      return new ShareBar("", "", "", "", "", text.say().say("ranking.share.unknown"));
    }
    BigDecimal claimedAt = shares.counted();
    BigDecimal estimatedAt = claimedAt.add(shares.claimed());
    return new ShareBar(
        width(claimedAt),
        width(shares.counted()),
        width(shares.claimed()),
        width(estimatedAt),
        shares.estimated().signum() > 0 ? width(shares.estimated()) : "",
        text.say()
            .say(
                "ranking.share",
                text.percent(shares.counted()),
                text.percent(shares.claimed()),
                text.percent(shares.estimated())));
  }

  private static String width(BigDecimal share) {
    return Ruler.number(share.multiply(WIDTH).doubleValue());
  }
}
