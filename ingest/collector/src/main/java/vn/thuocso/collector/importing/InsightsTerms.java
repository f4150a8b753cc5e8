package vn.thuocso.collector.importing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.MeasureAlias;
import vn.thuocso.contract.RejectReason;

/** What the words of Facebook Page Insights mean here: metrics, periods, days, values. */
final class InsightsTerms {

  private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
  private static final Map<String, Grain> GRAINS =
      Map.of(
          "day", Grain.DAY,
          "week", Grain.WEEK,
          "days_28", Grain.DAYS_28,
          "month", Grain.MONTH,
          "lifetime", Grain.LIFETIME);

  private InsightsTerms() {}

  static Measure measure(String name) throws Refusal {
    Optional<Measure> current = Measure.ofCode(name);
    if (current.isPresent()) {
      return current.get();
    }
    MeasureAlias alias =
        MeasureAlias.find("facebook", name)
            .orElseThrow(() -> new Refusal(RejectReason.UNKNOWN_MEASURE, "name", name));
    return alias
        .measure()
        .orElseThrow(() -> new Refusal(RejectReason.RETIRED_MEASURE, "name", name));
  }

  static Grain grain(String period) throws Refusal {
    Grain grain = GRAINS.get(period);
    if (grain == null) {
      throw new Refusal(RejectReason.UNKNOWN_GRAIN, "period", period);
    }
    return grain;
  }

  static Instant start(Instant end, Grain grain) {
    ZonedDateTime pacific = end.atZone(PACIFIC);
    ZonedDateTime start =
        switch (grain) {
          case WEEK -> pacific.minusWeeks(1);
          case DAYS_28 -> pacific.minusDays(28);
          case MONTH -> pacific.minusMonths(1);
          case QUARTER -> pacific.minusMonths(3);
          case YEAR -> pacific.minusYears(1);
          case HOUR -> pacific.minusHours(1);
          case DAY, LIFETIME -> pacific.minusDays(1);
        };
    return start.toInstant();
  }

  /** A figure of a post names it in its id: {@code page_post/insights/metric/period}. */
  static String content(JsonNode metric, String name) {
    String id = metric.path("id").asString("");
    int slash = id.indexOf('/');
    return name.startsWith("post_") && slash > 0 ? id.substring(0, slash) : "";
  }

  /** A number, or an object by kind whose kinds are added: reactions are never kept apart. */
  static @Nullable BigDecimal number(JsonNode value) throws Refusal {
    if (value.isNull()) {
      return null;
    }
    if (value.isNumber()) {
      return value.decimalValue();
    }
    if (!value.isObject()) {
      throw new Refusal(RejectReason.BAD_VALUE, "value", value.asString(""));
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode part : value) {
      if (!part.isNumber()) {
        throw new Refusal(RejectReason.BAD_VALUE, "value", part.toString());
      }
      sum = sum.add(part.decimalValue());
    }
    return sum;
  }
}
