package vn.thuocso.collector.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
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
import vn.thuocso.contract.MeasureKind;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Reading;

/**
 * Reads answers of Facebook Page Insights, one metric at a time. Days keep Facebook's own bounds
 * (midnight of the Pacific, 07:00 or 08:00 UTC); {@code line} counts values from 1.
 */
final class FacebookInsights {

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX]")
          .toFormatter(java.util.Locale.ROOT);

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
      throw new Refusal(RejectReason.BROKEN_FILE, "sau giá trị thứ " + line, "");
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
    Measure measure = InsightsTerms.measure(name);
    Grain grain = InsightsTerms.grain(metric.path("period").asString(""));
    boolean counter = grain == Grain.LIFETIME && measure.kind() == MeasureKind.FLOW;
    // A lifetime has no beginning here: a counter needs none, a unique gets its reading's hour.
    Instant start =
        grain == Grain.LIFETIME
            ? (counter ? end : end.minusSeconds(3600))
            : InsightsTerms.start(end, grain);
    return new Figure(
        InsightsTerms.content(metric, name),
        measure,
        grain,
        start,
        end,
        counter ? Reading.CUMULATIVE : Reading.OF_PERIOD,
        InsightsTerms.number(value.get("value")));
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
}
