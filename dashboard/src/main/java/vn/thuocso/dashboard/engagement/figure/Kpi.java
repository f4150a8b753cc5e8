package vn.thuocso.dashboard.engagement.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The five KPIs of the engagement index; for each of them more is better. */
public enum Kpi {
  /** Pages with at least four posts in the month, of all pages; page-months. */
  FB_03(100),
  /** Opens of printed codes for every thousand residents. */
  QR_05(1000),
  /** Bulletin issues out on the planned day, of those planned. */
  QR_01(100),
  /** Valid answers of a poll, of the people asked. */
  PL_01(100),
  /** Videos watched for 30 seconds or to the end, of videos begun. */
  FB_09(100);

  /** Posts in a month that make a page active. */
  public static final int POSTS_A_MONTH = 4;

  /** Answers under which a poll's figures stay hidden. */
  public static final int FEWEST_ANSWERS = 10;

  private final int factor;

  Kpi(int factor) {
    this.factor = factor;
  }

  /** What the ratio is multiplied with: 100 for a percentage, 1,000 for a rate per thousand. */
  public int factor() {
    return factor;
  }

  /** True when the value is a percentage. */
  public boolean percentage() {
    return factor == 100;
  }

  /** The code of the catalogue, as in {@code FB-03}. */
  public String code() {
    return name().replace('_', '-');
  }

  /** Stem of this KPI's message keys, as in {@code engagement.kpi.fb-03}. */
  public String messageKey() {
    return "engagement.kpi." + code().toLowerCase(Locale.ROOT);
  }

  /** The KPI of that code, however it is cased. */
  public static Optional<Kpi> ofCode(String code) {
    return Arrays.stream(values()).filter(kpi -> kpi.code().equalsIgnoreCase(code)).findFirst();
  }

  /** All five, in the order of the page. */
  public static List<Kpi> all() {
    return List.of(values());
  }
}
