package vn.thuocso.contract;

import java.util.Locale;
import java.util.Optional;

/**
 * How values of one measure combine: a flow sums, a gauge keeps its last value, a unique is never
 * summed.
 */
public enum MeasureKind {
  FLOW("Dòng (cộng được)", "Flow"),
  GAUGE("Mức (giá trị cuối)", "Gauge"),
  UNIQUE("Số duy nhất (không cộng)", "Unique");

  private final String labelVi;
  private final String labelEn;

  MeasureKind(String labelVi, String labelEn) {
    this.labelVi = labelVi;
    this.labelEn = labelEn;
  }

  /** Returns the code on the wire and in the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the Vietnamese label. */
  public String labelVi() {
    return labelVi;
  }

  /** Returns the English label. */
  public String labelEn() {
    return labelEn;
  }

  /** Finds the kind of a code, in any letter case. */
  public static Optional<MeasureKind> ofCode(String code) {
    return Codes.find(values(), MeasureKind::code, code);
  }
}
