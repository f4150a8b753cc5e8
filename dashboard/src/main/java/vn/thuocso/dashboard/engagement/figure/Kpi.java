package vn.thuocso.dashboard.engagement.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuocso.contract.kpi.KpiCatalogue;
import vn.thuocso.contract.kpi.KpiCode;
import vn.thuocso.contract.kpi.Term;

/**
 * The five KPIs of the engagement index; for each of them more is better.
 *
 * <p>Their numbers are those of the catalogue: nothing is stated twice.
 */
public enum Kpi {
  /** Pages with at least four posts in the month, of all pages; page-months. */
  FB_03,
  /** Opens of printed codes for every thousand residents. */
  QR_05,
  /** Bulletin issues out on the planned day, of those planned. */
  QR_01,
  /** Valid answers of a poll, of the people asked. */
  PL_01,
  /** Videos watched for 30 seconds or to the end, of videos begun. */
  FB_09;

  /** Posts in a month that make a page active. */
  public static final int POSTS_A_MONTH =
      FB_03.inCatalogue().terms().stream()
          .mapToInt(term -> term instanceof Term.OfMeasure of ? of.least() : 0)
          .max()
          .orElseThrow();

  /** Answers under which a poll's figures stay hidden. */
  public static final int FEWEST_ANSWERS = PL_01.inCatalogue().minPeople();

  private final int factor;

  Kpi() {
    this.factor = (int) inCatalogue().scale();
  }

  private vn.thuocso.contract.kpi.Kpi inCatalogue() {
    return KpiCatalogue.find(new KpiCode(code())).orElseThrow();
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
