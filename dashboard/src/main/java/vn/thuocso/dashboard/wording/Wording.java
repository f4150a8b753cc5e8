package vn.thuocso.dashboard.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * One reader's language: sentences from the message files, numbers as {@code 1.234,5} and {@code
 * 44,6 %} in Vietnamese and {@code 1,234.5} and {@code 44.6%} in English.
 */
public final class Wording {

  private static final Locale VIETNAMESE = new Locale("vi", "VN");
  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String NO_BREAK = "\u00a0";
  private static final String MINUS = "\u2212";

  private final MessageSource messages;
  private final Locale locale;

  private Wording(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /** The words of that language; any language but English is answered in Vietnamese. */
  public static Wording in(Locale locale, MessageSource messages) {
    return new Wording(messages, isEnglish(locale) ? Locale.ENGLISH : VIETNAMESE);
  }

  private static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }

  /** True for English. */
  public boolean english() {
    return isEnglish(locale);
  }

  /** The sentence of that key, with its places filled. */
  public String say(String key, Object... places) {
    return messages.getMessage(key, places, locale);
  }

  /** A whole number, as in {@code 1.234}. */
  public String count(long amount) {
    return number(BigDecimal.valueOf(amount), 0);
  }

  /** A number with exactly so many decimals. */
  public String number(BigDecimal amount, int decimals) {
    return format(amount, "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), decimals);
  }

  /** A number with up to three decimals, as exact as it was counted. */
  public String exact(BigDecimal amount) {
    return format(amount, "#,##0.###", 3);
  }

  /** A percentage with one decimal. */
  public String percent(BigDecimal hundredths) {
    return number(hundredths, 1) + (english() ? "%" : NO_BREAK + "%");
  }

  /** A day, as in {@code 15/1/2027}. */
  public String day(LocalDate day) {
    return day.format(
        english()
            ? DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
            : DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT));
  }

  /** An instant on Hanoi's clock, as in {@code 07:42, 15/1/2027}. */
  public String moment(Instant instant) {
    ZonedDateTime local = instant.atZone(HANOI);
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local)
        + ", "
        + day(local.toLocalDate());
  }

  private String format(BigDecimal amount, String pattern, int decimals) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(english() ? ',' : '.');
    symbols.setDecimalSeparator(english() ? '.' : ',');
    BigDecimal rounded = amount.setScale(decimals, RoundingMode.HALF_UP);
    String digits = new DecimalFormat(pattern, symbols).format(rounded.abs());
    return rounded.signum() < 0 ? MINUS + digits : digits;
  }
}
