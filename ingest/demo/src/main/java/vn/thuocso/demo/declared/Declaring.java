package vn.thuocso.demo.declared;

import java.util.HashMap;
import java.util.Map;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.WardTemper;

/** What one ward states in one year, criterion after criterion. */
final class Declaring {

  private static final int HALF_YEAR = 2025;

  private final WardTemper temper;
  private final int year;
  private final Map<String, Long> numerators = new HashMap<>();

  Declaring(WardTemper temper, int year) {
    this.temper = temper;
    this.year = year;
  }

  /** States a criterion; those that it counts upon have been stated before. */
  Statement state(Criterion criterion) {
    if (temper.freed(criterion.lot())) {
      return Statement.FREED;
    }
    if (temper.silent(criterion.code(), year)) {
      return Statement.MISSING;
    }
    int performance =
        Math.min(
            1000,
            temper.performance(criterion.mainIndex(), criterion.code(), year)
                * criterion.damping()
                / 1000);
    return switch (criterion.kind()) {
      case ROLE -> Statement.value(role(performance));
      case QUARTERS -> Statement.value(Integer.toString(quarters(performance)));
      case PARTS -> Statement.value(parts(criterion, performance));
      case BOOL -> Statement.value(performance >= 480 ? "yes" : "no");
      case DAYS -> Statement.value(Integer.toString(34 - performance * 26 / 1000));
      case COUNTS -> counts(criterion, performance);
      case COUNTS_OF -> countsOf(criterion, performance);
      case FREED -> throw new IllegalStateException(criterion.code() + " is measured");
    };
  }

  private Statement counts(Criterion criterion, int performance) {
    if (temper.drawn("small:" + criterion.code(), criterion.small())) {
      return criterion.code().equals("6.2")
          ? Statement.nobody(performance >= 500)
          : Statement.tooFew();
    }
    if (criterion.code().equals("4.4") && year == HALF_YEAR) {
      return Statement.FREED;
    }
    long all = lot(criterion).of("all").between(criterion.low(), criterion.high());
    if (criterion.yearly() && year == HALF_YEAR) {
      all = (all + 1) / 2;
    }
    return counts(criterion, performance, all);
  }

  /** Of what another criterion counted; of nothing when that was not stated. */
  private Statement countsOf(Criterion criterion, int performance) {
    Long base = numerators.get(criterion.of());
    if (base == null) {
      return Statement.MISSING;
    }
    int times = year == HALF_YEAR ? criterion.low() : criterion.high();
    return counts(criterion, performance, base * times);
  }

  private Statement counts(Criterion criterion, int performance, long all) {
    long met = lot(criterion).of(year).whole(all * criterion.goal() * performance / 1000);
    long numerator = Math.min(all, met);
    numerators.put(criterion.code(), numerator);
    return Statement.counts(numerator, all);
  }

  private int quarters(int performance) {
    int past = year == HALF_YEAR ? 2 : 4;
    return Math.min(past, (performance * past + 400) / 1000);
  }

  private static String role(int performance) {
    return performance >= 640 ? "BI_THU" : performance >= 330 ? "PHO_BI_THU" : "KHAC";
  }

  private String parts(Criterion criterion, int performance) {
    if (performance >= 620) {
      return "a;b";
    }
    return performance < 260 ? "0" : lot(criterion).of("part").hits(600) ? "a" : "b";
  }

  private Noise lot(Criterion criterion) {
    return temper.noise().of("lot").of(criterion.code());
  }
}
