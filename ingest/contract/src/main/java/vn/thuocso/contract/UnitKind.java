package vn.thuocso.contract;

import java.util.Locale;
import java.util.Optional;

/** What a unit is. */
public enum UnitKind {
  CITY("Thành phố", "City"),
  QUAN("Quận", "Urban district"),
  HUYEN("Huyện", "Rural district"),
  THI_XA("Thị xã", "Town"),
  PHUONG("Phường", "Ward"),
  XA("Xã", "Commune");

  private final String labelVi;
  private final String labelEn;

  UnitKind(String labelVi, String labelEn) {
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
  public static Optional<UnitKind> ofCode(String code) {
    return Codes.find(values(), UnitKind::code, code);
  }
}
