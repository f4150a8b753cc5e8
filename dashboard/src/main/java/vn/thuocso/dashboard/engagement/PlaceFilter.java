package vn.thuocso.dashboard.engagement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which places a ranking shows; ranks are always among all areas, or among all wards. */
enum PlaceFilter {
  AREAS(true, List.of("quan", "huyen", "thi_xa")),
  QUAN(true, List.of("quan")),
  HUYEN(true, List.of("huyen")),
  THI_XA(true, List.of("thi_xa")),
  WARDS(false, List.of("phuong", "xa")),
  PHUONG(false, List.of("phuong")),
  XA(false, List.of("xa"));

  private final boolean areas;
  private final List<String> kinds;

  PlaceFilter(boolean areas, List<String> kinds) {
    this.areas = areas;
    this.kinds = kinds;
  }

  /** True for areas, false for wards. */
  boolean areas() {
    return areas;
  }

  /** True when places of that unit kind are shown. */
  boolean shows(String kind) {
    return kinds.contains(kind);
  }

  /** True when it leaves nobody out. */
  boolean everybody() {
    return this == AREAS || this == WARDS;
  }

  /** The word in addresses, as in {@code thi-xa}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The filter of that word, if it is one. */
  static Optional<PlaceFilter> ofCode(String code) {
    return Arrays.stream(values()).filter(of -> of.code().equals(code)).findFirst();
  }
}
