package vn.thuocso.collector.event;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.Reading;

/** Reads the lines of the API; fields it does not know are left unread. */
final class EventJson {

  private static final int MAX_TEXT = 512;
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
      node = mapper.readTree(line);
    } catch (JacksonException e) {
      throw new Refusal(RejectReason.MALFORMED, "", "");
    }
    if (!node.isObject()) {
      throw new Refusal(RejectReason.MALFORMED, "", "");
    }
    return node;
  }

  String type(JsonNode line) throws Refusal {
    return required(line, "type");
  }

  /** Tells whether the sender says that the event was generated for a demonstration. */
  boolean generated(JsonNode line) {
    JsonNode generated = line.get("generated");
    return generated != null && generated.isBoolean() && generated.booleanValue();
  }

  Figure figure(JsonNode line) throws Refusal {
    Measure measure = coded(line, "measure", Measure::ofCode, RejectReason.UNKNOWN_MEASURE);
    Grain grain = coded(line, "grain", Grain::ofCode, RejectReason.UNKNOWN_GRAIN);
    Reading reading = reading(line);
    JsonNode period = line.get("period");
    if (period == null || !period.isObject()) {
      throw new Refusal(RejectReason.MISSING_FIELD, "period", "period");
    }
    Instant end = time(period, "end");
    // A counter has no beginning: its reading stands at the end.
    Instant start =
        reading == Reading.CUMULATIVE && !period.has("start") ? end : time(period, "start");
    return new Figure(optional(line, "content"), measure, grain, start, end, reading, value(line));
  }

  Use use(JsonNode line) throws Refusal {
    return new Use(
        id(line),
        coded(line, "kind", InteractionKind::ofCode, RejectReason.UNKNOWN_KIND),
        optional(line, "content"),
        time(line, "at"),
        optional(line, "reader"),
        line.has("agent"),
        optional(line, "agent"));
  }

  Vote vote(JsonNode line) throws Refusal {
    String stage = optional(line, "stage");
    if (!stage.isEmpty() && !stage.equals("completed") && !stage.equals("started")) {
      throw new Refusal(RejectReason.UNKNOWN_KIND, "stage", stage);
    }
    return new Vote(
        id(line),
        required(line, "poll"),
        time(line, "at"),
        !stage.equals("started"),
        answers(line.path("answers")));
  }

  private static Map<String, List<String>> answers(JsonNode answers) throws Refusal {
    Map<String, List<String>> chosen = new HashMap<>();
    for (Map.Entry<String, JsonNode> answer : answers.properties()) {
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

  private static String id(JsonNode line) throws Refusal {
    String id = required(line, "id");
    if (id.length() > 128 || id.chars().anyMatch(Character::isISOControl)) {
      throw new Refusal(RejectReason.BAD_ID, "id", id);
    }
    return id;
  }

  private static Reading reading(JsonNode line) throws Refusal {
    String reading = optional(line, "reading");
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

  private static Instant time(JsonNode node, String field) throws Refusal {
    String text = required(node, field);
    try {
      return text.length() == 10
          ? HcmcCalendar.startOf(LocalDate.parse(text))
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(RejectReason.BAD_TIME, field, text);
    }
  }

  private static <T> T coded(
      JsonNode line, String field, Function<String, Optional<T>> find, RejectReason reason)
      throws Refusal {
    String code = required(line, field);
    Optional<T> found = find.apply(code);
    if (found.isEmpty()) {
      throw new Refusal(reason, field, code);
    }
    return found.get();
  }

  private static String required(JsonNode node, String field) throws Refusal {
    String text = optional(node, field);
    if (text.isEmpty()) {
      throw new Refusal(RejectReason.MISSING_FIELD, field, field);
    }
    return text;
  }

  private static String optional(JsonNode node, String field) throws Refusal {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return "";
    }
    if (!value.isString() || value.stringValue().length() > MAX_TEXT) {
      throw new Refusal(RejectReason.MALFORMED, field, value.isString() ? "" : value.toString());
    }
    return value.stringValue();
  }
}
