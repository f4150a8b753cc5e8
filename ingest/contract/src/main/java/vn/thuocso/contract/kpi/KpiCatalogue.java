package vn.thuocso.contract.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.Csv;
import vn.thuocso.contract.Direction;
import vn.thuocso.contract.Grain;

/** All KPIs, read from the table {@code kpis.csv} of this jar. */
public final class KpiCatalogue {

  private static final List<Kpi> ALL =
      Csv.rows(KpiCatalogue.class, "kpis.csv", "|").stream().map(KpiCatalogue::ofRow).toList();

  private KpiCatalogue() {}

  /** Returns all KPIs in the order of the table. */
  public static List<Kpi> all() {
    return ALL;
  }

  /** Finds the KPI of a code. */
  public static Optional<Kpi> find(KpiCode code) {
    return ALL.stream().filter(kpi -> kpi.code().equals(code)).findFirst();
  }

  private static Kpi ofRow(List<String> row) {
    return new Kpi(
        new KpiCode(row.get(0)),
        row.get(1),
        row.get(2),
        channels(row.get(3)),
        Expression.parse(row.get(4)),
        Expression.parse(row.get(5)),
        Double.parseDouble(row.get(6)),
        row.get(7),
        Grain.ofCode(row.get(8)).orElseThrow(),
        Direction.valueOf(row.get(9)),
        row.get(10).isEmpty() ? null : Pillar.valueOf(row.get(10)),
        Integer.parseInt(row.get(11)),
        Integer.parseInt(row.get(12)),
        row.get(13));
  }

  private static List<ChannelKind> channels(String codes) {
    return Arrays.stream(codes.split(" "))
        .filter(code -> !code.isEmpty())
        .map(code -> ChannelKind.ofCode(code).orElseThrow())
        .toList();
  }
}
