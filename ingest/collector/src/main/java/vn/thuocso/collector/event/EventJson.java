package vn.thuocso.collector.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Reading;

/** Reads the lines of the API; fields it does not know are left unread. */
final class EventJson {

  private static final int MAX_OPTIONS = 100;

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  JsonNode object(byte[] line) throws Refusal {
    JsonNode node;
    try {
      node = mapper.readTree(Utf8.text(line));
    } catch (JacksonException e) {
      throw new Refusal(RejectReason.MALFORMED, "", "");
    }
    if (!node.isObject()) {
      throw new Refusal(RejectReason.MALFORMED, "", "");
    }
    return node;
  }

  String type(JsonNode line) throws Refusal {
    return Fields.required(line, "type");
  }

  /** A line need not name its channel; one that names another is not taken for this one's. */
  void checkChannel(JsonNode line, String channelId) throws Refusal {
    String named = Fields.optional(line, "channel");
    if (!named.isEmpty() && !named.equals(channelId)) {
      throw new Refusal(RejectReason.WRONG_KEY, "channel", named);
    }
  }

  /** Tells whether the sender says that the event was generated for a demonstration. */
  boolean generated(JsonNode line) {
    JsonNode generated = line.get("generated");
    return generated != null && generated.isBoolean() && generated.booleanValue();
  }

  Figure figure(JsonNode line) throws Refusal {
    Measure measure = Fields.coded(line, "measure", Measure::ofCode, RejectReason.UNKNOWN_MEASURE);
    Grain grain = Fields.coded(line, "grain", Grain::ofCode, RejectReason.UNKNOWN_GRAIN);
    Reading reading = reading(line);
    JsonNode period = period(line);
    Instant end = Fields.time(period, "end");
    // A counter has no beginning: its reading stands at the end.
    Instant start =
        reading == Reading.CUMULATIVE && !period.has("start") ? end : Fields.time(period, "start");
    return new Figure(
        Fields.optional(line, "content"), measure, grain, start, end, reading, value(line));
  }

  private static JsonNode period(JsonNode line) throws Refusal {
    JsonNode period = line.get("period");
    if (period == null || period.isNull()) {
      throw new Refusal(RejectReason.MISSING_FIELD, "period", "period");
    }
    if (!period.isObject()) {
      throw new Refusal(RejectReason.MALFORMED, "period", period.toString());
    }
    return period;
  }

  Use use(JsonNode line) throws Refusal {
    return new Use(
        Fields.id(line),
        Fields.coded(line, "kind", InteractionKind::ofCode, RejectReason.UNKNOWN_KIND),
        Fields.optional(line, "content"),
        Fields.time(line, "at"),
        Fields.optional(line, "reader"),
        line.has("agent"),
        Fields.optional(line, "agent"));
  }

  Vote vote(JsonNode line) throws Refusal {
    String stage = Fields.optional(line, "stage");
    if (!stage.isEmpty() && !stage.equals("completed") && !stage.equals("started")) {
      throw new Refusal(RejectReason.UNKNOWN_KIND, "stage", stage);
    }
    return new Vote(
        Fields.id(line),
        Fields.required(line, "poll"),
        Fields.time(line, "at"),
        !stage.equals("started"),
        answers(line.path("answers")));
  }

  private static Map<String, List<String>> answers(JsonNode answers) throws Refusal {
    if (!answers.isObject() && !answers.isMissingNode() && !answers.isNull()) {
      throw new Refusal(RejectReason.MALFORMED, "answers", answers.toString());
    }
    Map<String, List<String>> chosen = new HashMap<>();
    for (Map.Entry<String, JsonNode> answer : answers.properties()) {
      if (!answer.getValue().isArray()) {
        throw new Refusal(RejectReason.MALFORMED, "answers", answer.getKey());
      }
      List<String> options = new ArrayList<>();
      for (JsonNode option : answer.getValue()) {
        if (!option.isString() || options.size() >= MAX_OPTIONS) {
          throw new Refusal(RejectReason.MALFORMED, "answers", answer.getKey());
        }
        options.add(option.stringValue());
      }
      if (!options.isEmpty()) {
        chosen.put(answer.getKey(), options);
      }
    }
    return chosen;
  }

  private static Reading reading(JsonNode line) throws Refusal {
    String reading = Fields.optional(line, "reading");
    return switch (reading) {
      case "", "period" -> Reading.OF_PERIOD;
      case "cumulative" -> Reading.CUMULATIVE;
      default -> throw new Refusal(RejectReason.BAD_VALUE, "reading", reading);
    };
  }

  private static @Nullable BigDecimal value(JsonNode line) throws Refusal {
    JsonNode value = line.get("value");
    if (value == null) {
      throw new Refusal(RejectReason.MISSING_FIELD, "value", "value");
    }
    if (value.isNull()) {
      return null;
    }
    if (value.isNumber()) {
      return value.decimalValue();
    }
    String text = value.isString() ? value.stringValue() : value.getNodeType().name();
    if (text.length() <= 40) {
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException e) {
        // Told below.
      }
    }
    throw new Refusal(RejectReason.BAD_VALUE, "value", text);
  }
}
