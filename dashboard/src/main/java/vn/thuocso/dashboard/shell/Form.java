package vn.thuocso.dashboard.shell;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A form as it was sent: reads its fields and collects, for each, the sentence that says what is
 * wrong with it.
 */
public final class Form {

  private final Map<String, String> values;
  private final Map<String, String> problems = new LinkedHashMap<>();
  private final MessageSource messages;
  private final Locale language;

  private Form(Map<String, String> values, MessageSource messages, Locale language) {
    this.values = new HashMap<>(values);
    this.messages = messages;
    this.language = language;
    this.values.replaceAll(this::admitted);
  }

  /** What is refused at the door is shown again without what it was refused for. */
  private String admitted(String field, String sent) {
    if (!PlainText.holds(sent)) {
      refuse(field, "refusal.hidden");
    }
    return PlainText.of(sent);
  }

  /** Takes what was sent, or what a new form starts with. */
  public static Form of(Map<String, String> values, MessageSource messages, Locale language) {
    return new Form(values, messages, language);
  }

  /** What was sent for a field, without the blanks around it; never null. */
  public String value(String field) {
    return values.getOrDefault(field, "").strip();
  }

  /** The sentence that says what is wrong with a field; null when nothing is. */
  public @Nullable String problem(String field) {
    return problems.get(field);
  }

  /** Whether nothing is wrong so far. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /** Says what is wrong with a field, unless something was said already. */
  public void refuse(String field, String messageKey, Object... arguments) {
    problems.putIfAbsent(field, messages.getMessage(messageKey, arguments, language));
  }

  /** A text of one line that must be there and at most this long. */
  public String text(String field, int longest) {
    String value = optionalText(field, longest);
    if (value.isEmpty()) {
      refuse(field, "form.missing");
    }
    return value;
  }

  /** A text of one line and at most this length. */
  public String optionalText(String field, int longest) {
    return limited(field, line(field), longest);
  }

  /** A text of several lines that must be there and at most this long. */
  public String lines(String field, int longest) {
    String value = limited(field, value(field), longest);
    if (value.isEmpty()) {
      refuse(field, "form.missing");
    }
    return value;
  }

  /** The value of a field that has one line. */
  private String line(String field) {
    String value = value(field);
    if (!PlainText.isOneLine(value)) {
      refuse(field, "refusal.lines");
      values.put(field, PlainText.oneLine(value));
    }
    return value(field);
  }

  private String limited(String field, String value, int longest) {
    if (value.length() > longest) {
      refuse(field, "form.long", value.length(), longest);
    }
    return value;
  }

  /** A day that must be there. */
  public Optional<LocalDate> day(String field) {
    if (line(field).isEmpty()) {
      refuse(field, "form.missing");
    }
    return optionalDay(field);
  }

  /** A day, or none. */
  public Optional<LocalDate> optionalDay(String field) {
    String value = line(field);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(value);
      if (day.getYear() >= 2000 && day.getYear() < 2100) {
        return Optional.of(day);
      }
    } catch (DateTimeParseException e) {
      // Said below, like a day of another century.
    }
    refuse(field, "form.day", value);
    return Optional.empty();
  }

  /** A day that is not to come, or none. */
  public Optional<LocalDate> pastDay(String field, LocalDate today) {
    Optional<LocalDate> day = optionalDay(field);
    if (day.isPresent() && day.get().isAfter(today)) {
      refuse(field, "form.future", written(day.get()), written(today));
      return Optional.empty();
    }
    return day;
  }

  /** A day as people write it: 22/11/2026. */
  public static String written(LocalDate day) {
    return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /** A whole number from the least to the most, both included, or none. */
  public Optional<Long> optionalCount(String field, long least, long most) {
    String value = line(field);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.matches("[0-9]{1,12}")) {
      long count = Long.parseLong(value);
      if (count >= least && count <= most) {
        return Optional.of(count);
      }
    }
    refuse(field, "form.count", value, least, most);
    return Optional.empty();
  }

  /** An address that begins with http:// or https://, or nothing. */
  public String optionalAddress(String field) {
    String value = optionalText(field, 500);
    if (!value.isEmpty() && !isWebAddress(value)) {
      refuse(field, "form.address", value);
    }
    return value;
  }

  private static boolean isWebAddress(String value) {
    try {
      URI address = new URI(value);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web && address.getHost() != null && address.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
