package vn.thuocso.dashboard.score;

import java.math.BigDecimal;

/**
 * The share bar, 50 wide: where each part begins and how long it is, and the numbers in words.
 *
 * @param brief the numbers alone, for a table whose head names them in this order
 */
public record ShareBar(
    String declaredAt,
    String measured,
    String declared,
    String imputedAt,
    String imputed,
    String words,
    String brief) {

  private static final BigDecimal WIDTH = BigDecimal.valueOf(50);

  /** The bar of those shares. */
  public static ShareBar of(Score.Shares shares, ScoreText text) {
    if (!shares.known()) {
      String words = text.say().say("ranking.share.unknown");
      return new ShareBar("", "", "", "", "", words, words);
    }
    BigDecimal claimedAt = shares.counted();
    BigDecimal estimatedAt = claimedAt.add(shares.claimed());
    return new ShareBar(
        width(claimedAt),
        width(shares.counted()),
        width(shares.claimed()),
        width(estimatedAt),
        shares.estimated().signum() > 0 ? width(shares.estimated()) : "",
        words("ranking.share", shares, text),
        words("ranking.share.brief", shares, text));
  }

  private static String words(String key, Score.Shares shares, ScoreText text) {
    return text.say()
        .say(
            key,
            text.percent(shares.counted()),
            text.percent(shares.claimed()),
            text.percent(shares.estimated()));
  }

  private static String width(BigDecimal share) {
    return Ruler.number(share.multiply(WIDTH).doubleValue());
  }
}
