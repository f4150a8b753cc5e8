package vn.thuocso.collector.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.thuocso.contract.HcmcCalendar;
import vn.thuocso.contract.RejectReason;

/** Reads single fields of a line; each refusal names field and value. */
final class Fields {

  private static final int MAX_TEXT = 512;

  private Fields() {}

  static String id(JsonNode line) throws Refusal {
    String id = required(line, "id");
    if (id.length() > 128 || !Utf8.isPrintable(id)) {
      throw new Refusal(RejectReason.BAD_ID, "id", id);
    }
    return id;
  }

  static Instant time(JsonNode node, String field) throws Refusal {
    String text = required(node, field);
    try {
      return text.length() == 10
          ? HcmcCalendar.startOf(LocalDate.parse(text))
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Refusal(RejectReason.BAD_TIME, field, text);
    }
  }

  static <T> T coded(
      JsonNode line, String field, Function<String, Optional<T>> find, RejectReason reason)
      throws Refusal {
    String code = required(line, field);
    Optional<T> found = find.apply(code);
    if (found.isEmpty()) {
      throw new Refusal(reason, field, code);
    }
    return found.get();
  }

  static String required(JsonNode node, String field) throws Refusal {
    String text = optional(node, field);
    if (text.isEmpty()) {
      throw new Refusal(RejectReason.MISSING_FIELD, field, field);
    }
    return text;
  }

  static String optional(JsonNode node, String field) throws Refusal {
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
