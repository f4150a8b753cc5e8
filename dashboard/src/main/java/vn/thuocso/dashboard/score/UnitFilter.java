package vn.thuocso.dashboard.score;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which units are on show; they are ranked among all areas, or among all wards. */
public enum UnitFilter {
  KHU_VUC,
  QUAN,
  HUYEN,
  THI_XA,
  PHUONG_XA,
  PHUONG,
  XA;

  private static final Set<String> AREAS = Set.of("quan", "huyen", "thi_xa");
  private static final Set<String> WARDS = Set.of("phuong", "xa");

  /** The word in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is about former districts. */
  public boolean areas() {
    return this == KHU_VUC || AREAS.contains(kind());
  }

  /** All areas, or all wards, among whom its units are ranked. */
  public UnitFilter everybody() {
    return areas() ? KHU_VUC : PHUONG_XA;
  }

  /** Whether units of that kind are on show. */
  public boolean shows(String kind) {
    return switch (this) {
      case KHU_VUC -> AREAS.contains(kind);
      case PHUONG_XA -> WARDS.contains(kind);
      case QUAN, HUYEN, THI_XA, PHUONG, XA -> kind().equals(kind);
    };
  }

  private String kind() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<UnitFilter> ofCode(String code) {
    return Arrays.stream(values()).filter(filter -> filter.code().equals(code)).findFirst();
  }
}
