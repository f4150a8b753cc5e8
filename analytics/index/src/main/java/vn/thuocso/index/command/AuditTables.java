package vn.thuocso.index.command;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocso.index.coherence.Availability;
import vn.thuocso.index.coherence.Correlation.Association;
import vn.thuocso.index.coherence.Correlations;
import vn.thuocso.index.coherence.Estimate;
import vn.thuocso.index.coherence.Pair;
import vn.thuocso.index.coherence.Shift;
import vn.thuocso.index.coherence.Spread;
import vn.thuocso.index.coherence.Standout;
import vn.thuocso.index.coherence.Statistics;
import vn.thuocso.index.table.Table;

/** The audit's measures as rows; a measure that does not exist is empty, with its reason. */
final class AuditTables {
  private AuditTables() {}

  static Table statistics(List<Statistics> all) {
    Table table =
        table(
            "indicator of units present missing notApplicable suppressed "
                + "availability zeros unique sameShare outliers "
                + "min lowerQuartile median upperQuartile max mean sd skewness kurtosis flags");
    for (Statistics each : all) {
      @Nullable Object[] row = new @Nullable Object[table.columns().size()];
      List<@Nullable Object> counts =
          Arrays.asList(
              each.indicator().value(),
              each.readings() ? "READING" : "SCORE",
              each.units(),
              each.present(),
              each.missing(),
              each.notApplicable(),
              each.suppressed(),
              number(each.availability()),
              each.zeros(),
              each.unique(),
              number(each.sameShare()),
              each.outliers());
      counts.toArray(row);
      each.spread().ifPresent(spread -> spread(row, counts.size(), spread));
      row[row.length - 1] = words(each.flags());
      table.add(row);
    }
    return table;
  }

  private static void spread(@Nullable Object[] row, int from, Spread spread) {
    List<@Nullable Object> measures =
        Arrays.asList(
            spread.min(),
            spread.lowerQuartile(),
            spread.median(),
            spread.upperQuartile(),
            spread.max(),
            spread.mean(),
            number(spread.sd()),
            number(spread.skewness()),
            number(spread.kurtosis()));
    for (int i = 0; i < measures.size(); i++) {
      row[from + i] = measures.get(i);
    }
  }

  static Table availability(List<Availability> all) {
    Table table =
        new Table("unit", "node", "applicable", "present", "zeros", "availability", "notZero");
    for (Availability each : all) {
      table.add(
          each.unit().value(),
          each.group().value(),
          each.applicable(),
          each.present(),
          each.zeros(),
          number(each.share()),
          number(each.notZero()));
    }
    return table;
  }

  static Table pairs(List<Pair> all) {
    Table table = table("node with relation group units r p reason flags");
    for (Pair each : all) {
      Association found = each.association();
      table.add(
          each.one().value(),
          each.other().value(),
          each.relation().name(),
          each.group().value(),
          found.units(),
          number(found.estimate().value()),
          number(found.p()),
          reason(found.estimate()),
          words(each.flags()));
    }
    return table;
  }

  static Table denominators(List<Correlations.WithDenominator> all) {
    Table table = new Table("indicator", "denominator", "units", "r", "p", "reason", "high");
    for (Correlations.WithDenominator each : all) {
      Association found = each.association();
      table.add(
          each.indicator().value(),
          each.denominator(),
          found.units(),
          number(found.estimate().value()),
          number(found.p()),
          reason(found.estimate()),
          each.high());
    }
    return table;
  }

  static Table shifts(List<Shift> all) {
    Table table =
        new Table(
            "unit",
            "rankBefore",
            "rankAfter",
            "rankChange",
            "valueBefore",
            "valueAfter",
            "valueChange");
    for (Shift each : all) {
      table.add(
          each.unit().value(),
          number(each.rankBefore()),
          number(each.rankAfter()),
          number(each.rankChange()),
          number(each.valueBefore()),
          number(each.valueAfter()),
          number(each.valueChange()));
    }
    return table;
  }

  static Table standouts(List<Standout> all) {
    Table table = table("side by place indicator group rank of score reading median distance");
    for (Standout each : all) {
      table.add(
          each.side().name(),
          each.by().name(),
          each.place(),
          each.indicator().value(),
          each.group().value(),
          each.rank(),
          each.of(),
          each.score(),
          number(each.reading()),
          each.median(),
          each.distance());
    }
    return table;
  }

  /** A table of columns whose names are parted by blanks. */
  static Table table(String columns) {
    return new Table(columns.split(" ", -1));
  }

  static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  static @Nullable String reason(Estimate estimate) {
    return estimate.reason().map(Enum::name).orElse(null);
  }

  private static String words(Set<? extends Enum<?>> flags) {
    return flags.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }
}
