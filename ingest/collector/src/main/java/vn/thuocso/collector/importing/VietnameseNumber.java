package vn.thuocso.collector.importing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.thuocso.collector.event.Refusal;
import vn.thuocso.contract.RejectReason;

/**
 * Reads numbers as people here write them: comma before decimals, dots or spaces between thousands.
 * A single dot or comma before exactly three digits could be either and is refused.
 */
final class VietnameseNumber {

  private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");
  private static final Pattern DOTS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern COMMAS = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");

  private VietnameseNumber() {}

  static BigDecimal parse(String text) throws Refusal {
    String digits = text.strip().replaceAll("(?<=\\d)[\\u00a0\\u202f ](?=\\d{3}(?!\\d))", "");
    if (digits.length() > 40 || AMBIGUOUS.matcher(digits).matches()) {
      throw new Refusal(RejectReason.BAD_VALUE, "giá trị (đọc được hai cách)", text);
    }
    if (PLAIN.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(',', '.'));
    }
    if (DOTS.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(".", "").replace(',', '.'));
    }
    if (COMMAS.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(",", ""));
    }
    throw new Refusal(RejectReason.BAD_VALUE, "giá trị", text);
  }
}
