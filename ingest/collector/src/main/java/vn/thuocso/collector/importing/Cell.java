package vn.thuocso.collector.importing;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * One cell as a sheet shows it, and the number behind it when it is one.
 *
 * @param bareFraction a fraction without a display format: as a code its zeros may be lost
 * @param covered lies under a merged cell that begins elsewhere
 */
record Cell(String text, @Nullable BigDecimal number, boolean bareFraction, boolean covered) {

  static final Cell BLANK = new Cell("", null, false, false);

  Cell {
    text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  static Cell ofText(String text) {
    return new Cell(text, null, false, false);
  }

  boolean isBlank() {
    return text.isEmpty() && number == null;
  }

  Cell under() {
    return new Cell(text, number, bareFraction, true);
  }
}
