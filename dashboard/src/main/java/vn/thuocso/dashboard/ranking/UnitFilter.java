package vn.thuocso.dashboard.ranking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which units are on show; they are ranked among all areas, or among all wards. */
enum UnitFilter {
  KHU_VUC("quan", "huyen", "thi_xa"),
  QUAN("quan"),
  HUYEN("huyen"),
  THI_XA("thi_xa"),
  PHUONG_XA("phuong", "xa"),
  PHUONG("phuong"),
  XA("xa");

  private final Set<String> kinds;

  UnitFilter(String... kinds) {
    this.kinds = Set.of(kinds);
  }

  /** The word in addresses. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is about former districts. */
  boolean areas() {
    return ordinal() < PHUONG_XA.ordinal();
  }

  /** All areas, or all wards, among whom its units are ranked. */
  UnitFilter everybody() {
    return areas() ? KHU_VUC : PHUONG_XA;
  }

  /** Whether units of that kind are on show. */
  boolean shows(String kind) {
    return kinds.contains(kind);
  }

  static Optional<UnitFilter> ofCode(String code) {
    return Arrays.stream(values()).filter(filter -> filter.code().equals(code)).findFirst();
  }
}
