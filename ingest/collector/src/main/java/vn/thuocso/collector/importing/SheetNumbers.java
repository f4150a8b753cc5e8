package vn.thuocso.collector.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;

/** Reads the number of a cell as its style shows it: a day, or a number with its exact value. */
final class SheetNumbers {

  private final StylesTable styles;
  private final boolean from1904;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  /** {@code from1904} tells that the workbook counts its days from 1904. */
  SheetNumbers(StylesTable styles, boolean from1904) {
    this.styles = styles;
    this.from1904 = from1904;
  }

  Cell read(String raw, int style) {
    var format = styles.getNumCellStyles() > style ? styles.getStyleAt(style) : null;
    int index = format == null ? 0 : format.getDataFormat();
    String pattern = format == null ? "General" : format.getDataFormatString();
    double value = Double.parseDouble(raw);
    if (DateUtil.isADateFormat(index, pattern) && DateUtil.isValidExcelDate(value)) {
      return Cell.ofText(DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString());
    }
    // 0.1 + 0.2 is kept as 0.30000000000000004; fifteen digits are what a sheet has.
    BigDecimal exact = new BigDecimal(raw).round(new MathContext(15)).stripTrailingZeros();
    String shown = formatter.formatRawCellContents(value, index, pattern, from1904);
    return new Cell(shown, exact, exact.scale() > 0 && pattern.equals("General"), false);
  }
}
