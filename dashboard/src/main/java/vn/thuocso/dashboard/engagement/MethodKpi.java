package vn.thuocso.dashboard.engagement;

import java.util.Locale;
import vn.thuocso.contract.kpi.Expression;
import vn.thuocso.contract.kpi.KpiCatalogue;
import vn.thuocso.contract.kpi.KpiCode;
import vn.thuocso.dashboard.engagement.figure.Kpi;

/**
 * One KPI as the method page explains it.
 *
 * @param formula as the catalogue states it, over measures and facts of the register
 */
record MethodKpi(String code, String anchor, String name, String formula) {

  static MethodKpi of(Kpi kpi, FigureText text) {
    return new MethodKpi(
        kpi.code(),
        kpi.code().toLowerCase(Locale.ROOT),
        text.say().say(kpi.messageKey() + ".name"),
        KpiCatalogue.find(new KpiCode(kpi.code()))
            .map(
                of ->
                    whole(of.numerator())
                        + " \u00f7 "
                        + whole(of.denominator())
                        + " \u00d7 "
                        + kpi.factor())
            .orElseThrow());
  }

  /** A sum keeps its brackets beside a division. */
  private static String whole(Expression of) {
    String text = of.toString();
    return text.contains(" + ") || text.contains(" - ") ? "(" + text + ")" : text;
  }
}
