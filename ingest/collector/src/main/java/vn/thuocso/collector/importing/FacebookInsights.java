package vn.thuocso.collector.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.collector.event.Figure;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.MeasureAlias;
import vn.thuocso.contract.MeasureKind;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Reading;

/**
 * Reads answers of Facebook Page Insights, one metric at a time. Days keep Facebook's own bounds
 * (midnight of the Pacific, 07:00 or 08:00 UTC); {@code line} counts values from 1.
 */
final class FacebookInsights {

  private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX]")
          .toFormatter(java.util.Locale.ROOT);
  private static final Map<String, Grain> GRAINS =
      Map.of(
          "day", Grain.DAY,
          "week", Grain.WEEK,
          "days_28", Grain.DAYS_28,
          "month", Grain.MONTH,
          "lifetime", Grain.LIFETIME);

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(20).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private final FileFigures out;
  private final @Nullable Instant readAt;
  private int line;

  /** Takes figures of metrics without an end time as read at that instant, if one was stated. */
  FacebookInsights(FileFigures out, @Nullable Instant readAt) {
    this.out = out;
    this.readAt = readAt;
  }

  void read(Path file) throws IOException, Refusal, UnknownLayout {
    TextFile.check(file);
    try (JsonParser json = mapper.createParser(TextFile.open(file))) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new UnknownLayout();
      }
      boolean found = false;
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean data = json.currentName().equals("data");
        JsonToken value = json.nextToken();
        if (data && value == JsonToken.START_ARRAY) {
          found = true;
          while (json.nextToken() == JsonToken.START_OBJECT) {
            metric(json.readValueAsTree());
          }
        } else {
          json.skipChildren();
        }
      }
      if (!found) {
        throw new UnknownLayout();
      }
    } catch (JacksonException e) {
      throw new Refusal(RejectReason.MALFORMED, "sau giá trị thứ " + line, "");
    }
  }

  private void metric(JsonNode metric) {
    JsonNode values = metric.path("values");
    if (values.isArray()) {
      values.forEach(value -> value(metric, value));
    } else if (metric.path("total_value").isObject()) {
      value(metric, metric.path("total_value"));
    } else {
      value(metric, metric);
    }
  }

  private void value(JsonNode metric, JsonNode value) {
    line++;
    try {
      if (!value.has("value")) {
        out.blank(line);
        return;
      }
      out.figure(line, figure(metric, value));
    } catch (Refusal refusal) {
      out.problem(line, refusal);
    }
  }

  private Figure figure(JsonNode metric, JsonNode value) throws Refusal {
    String name = metric.path("name").asString("");
    Instant end = end(metric, value);
    Measure measure = measure(name);
    Grain grain = grain(metric.path("period").asString(""));
    boolean counter = grain == Grain.LIFETIME && measure.kind() == MeasureKind.FLOW;
    // A lifetime has no beginning here: a counter needs none, a unique gets its reading's hour.
    Instant start =
        grain == Grain.LIFETIME ? (counter ? end : end.minusSeconds(3600)) : start(end, grain);
    return new Figure(
        content(metric, name),
        measure,
        grain,
        start,
        end,
        counter ? Reading.CUMULATIVE : Reading.OF_PERIOD,
        number(value.get("value")));
  }

  private static Measure measure(String name) throws Refusal {
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

  private static Grain grain(String period) throws Refusal {
    Grain grain = GRAINS.get(period);
    if (grain == null) {
      throw new Refusal(RejectReason.UNKNOWN_GRAIN, "period", period);
    }
    return grain;
  }

  private Instant end(JsonNode metric, JsonNode value) throws Refusal {
    String text = value.path("end_time").asString(metric.path("end_time").asString(""));
    if (text.isEmpty()) {
      if (readAt == null) {
        throw new Refusal(RejectReason.MISSING_FIELD, "end_time (hoặc tham số readAt)", "end_time");
      }
      return readAt;
    }
    try {
      return OffsetDateTime.parse(text, TIME).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(RejectReason.BAD_TIME, "end_time", text);
    }
  }

  private static Instant start(Instant end, Grain grain) {
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
  private static String content(JsonNode metric, String name) {
    String id = metric.path("id").asString("");
    int slash = id.indexOf('/');
    return name.startsWith("post_") && slash > 0 ? id.substring(0, slash) : "";
  }

  /** A number, or an object by kind whose kinds are added: reactions are never kept apart. */
  private static @Nullable BigDecimal number(JsonNode value) throws Refusal {
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
