package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes snapshots as the job would; made from arithmetic, not from chance. */
public final class TestingScores {

  /** The thirty former districts in the order of their scores. */
  static final List<String> AREAS =
      List.of(
          "005", "002", "001", "003", "019", "006", "021", "004", "007", "009", "268", "018", "017",
          "008", "250", "020", "274", "269", "273", "016", "279", "276", "275", "272", "277", "278",
          "280", "281", "271", "282");

  private static final double[] POINTS = {
    846.2, 838.9, 826.7, 819.3, 816.0, 812.8, 811.5, 808.1, 797.4, 795.9, 793.2, 781.6, 779.8,
    777.1, 772.5, 770.0, 768.3, 755.2, 755.2, 751.7, 747.9, 735.6, 733.0, 729.4, 727.8, 714.3,
    711.9, 698.5, 694.1, 681.2
  };

  private static final int[] BANDS = {
    1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 8, 8, 9, 9, 10
  };

  private final Consumer<String> statement;
  private final String framework;

  private TestingScores(Consumer<String> statement, String framework) {
    this.statement = statement;
    this.framework = framework;
  }

  /** Of the framework that this product ships. */
  public static TestingScores into(Consumer<String> statement) {
    return new TestingScores(statement, "TG-DEMO-1");
  }

  /** Two years of snapshots; the newest is that of the picture. */
  public TestingScores twoYears() {
    for (int month = 6; month <= 12; month++) {
      city(2025, "cleaned", day(2025, month), -40 + 2 * month);
    }
    for (int month = 1; month <= 10; month++) {
      city(2026, "cleaned", day(2026, month), 1 - 4 * (11 - month));
    }
    return city(2026, "cleaned", "2026-11-21", 0).city(2026, "raw", "2026-11-21", 6);
  }

  private static String day(int year, int month) {
    return YearMonth.of(year, month).atEndOfMonth().toString();
  }

  /** The head alone. */
  public TestingScores head(int year, String variant, String day, int units, long version) {
    statement.accept(
        """
        INSERT INTO score_snapshot (framework, framework_version, year, variant, as_of, months,
          engine_version, seed, draws, unit_count, computed_at, measured_through, generated, version)
        VALUES ('%s', '1', %d, '%s', '%s', %d, 'test', 1, 100, %d, '%s 17:10:00', '%s 16:00:00',
          true, %d)
        """
            .formatted(
                framework,
                year,
                variant,
                day,
                Integer.parseInt(day.substring(5, 7)),
                units,
                day,
                day,
                version));
    return this;
  }

  /** One unit's figure at one node. */
  public TestingScores row(
      int year,
      String variant,
      String day,
      String node,
      String unit,
      double value,
      int rank,
      long version) {
    insert(List.of(cells(year, variant, day, version, node, unit, value, rank, rank, rank, 1, 0)));
    return this;
  }

  /** All thirty areas, moved by so many points; every fourth one moves the other way. */
  public TestingScores city(int year, String variant, String day, double moved) {
    List<String> rows = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    double[] points = new double[AREAS.size()];
    for (int at = 0; at < points.length; at++) {
      boolean own = moved != 0;
      points[at] = POINTS[at] + (own ? moved * (at % 5 == 3 ? 2.1 : at % 7 == 5 ? -0.4 : 0.8) : 0);
      order.add(at);
    }
    order.sort((a, b) -> Double.compare(points[b], points[a]));
    for (int place = 0; place < order.size(); place++) {
      int at = order.get(place);
      int rank = place > 0 && points[at] == points[order.get(place - 1)] ? place : place + 1;
      double imputed = at == 15 || at == 28 ? 0.19 : at % 6 == 0 ? 0.03 : 0;
      rows.add(
          cells(
              year,
              variant,
              day,
              1,
              "TOTAL",
              AREAS.get(at),
              points[at] / 1000,
              rank,
              Math.max(1, rank - 1 - at % 3),
              Math.min(30, rank + 1 + at % 4),
              BANDS[at],
              imputed));
      for (int node = 1; node <= 6; node++) {
        double part = points[at] / 1000 + (moved == 0 ? 0 : 0.004 * (node - 3));
        rows.add(
            cells(
                year,
                variant,
                day,
                1,
                Integer.toString(node),
                AREAS.get(at),
                part,
                rank,
                rank,
                rank,
                0,
                imputed));
      }
    }
    insert(rows);
    return head(year, variant, day, AREAS.size(), 1);
  }

  private void insert(List<String> rows) {
    statement.accept(
        "INSERT INTO score (framework, framework_version, year, variant, as_of, version, node,"
            + " unit_code, unit_kind, approximate, band, role, state, value, points, assessed, low,"
            + " high, rank, rank_low, rank_high, tied, share_measured, share_declared,"
            + " share_survey, share_imputed, generated) VALUES "
            + String.join(", ", rows));
  }

  private String cells(
      int year,
      String variant,
      String day,
      long version,
      String node,
      String unit,
      double value,
      int rank,
      int best,
      int worst,
      int band,
      double imputed) {
    double half = 0.008 + 0.001 * (rank % 5);
    return String.format(
        Locale.ROOT,
        "('%s', '1', %d, '%s', '%s', %d, '%s', '%s', '%s', true, %d, '%s', 'present', %s, %s, 1000,"
            + " %s, %s, %d, %d, %d, %s, %s, %s, 0.02, %s, true)",
        framework,
        year,
        variant,
        day,
        version,
        node,
        unit,
        kind(unit),
        band,
        node.equals("TOTAL") ? "total" : "main_index",
        six(value),
        six(value * 1000),
        six(value - half),
        six(value + half),
        rank,
        best,
        worst,
        six(value).equals("0.755200"),
        six(0.72 - imputed),
        "0.26",
        six(imputed));
  }

  private static String kind(String unit) {
    return unit.length() == 5
        ? "phuong"
        : unit.equals("269")
            ? "thi_xa"
            : List.of(
                        "001", "002", "003", "004", "005", "006", "007", "008", "009", "019", "021",
                        "268")
                    .contains(unit)
                ? "quan"
                : "huyen";
  }

  private static String six(double value) {
    return BigDecimal.valueOf(value).setScale(6, java.math.RoundingMode.HALF_UP).toPlainString();
  }
}
