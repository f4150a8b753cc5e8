package vn.thuocso.demo.city;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A former district with the wards of today that stand for most of it. */
public record Area(String code, String name, List<Ward> wards) {

  /** Copies the wards; an area has one at least. */
  public Area {
    wards = List.copyOf(wards);
    if (wards.isEmpty()) {
      throw new IllegalArgumentException("An area without wards: " + code);
    }
  }

  /** The name without the kind of unit: {@code Quận Tây Hồ} is {@code Tây Hồ}. */
  public String shortName() {
    return withoutKind(name);
  }

  /** The ASCII name used in ids: {@code tay-ho}. */
  public String slug() {
    return Slug.of(shortName());
  }

  /** Residents of the area's wards together. */
  public long population() {
    return wards.stream().mapToLong(Ward::population).sum();
  }

  /** The ward that took over the district's channels: the one of its name, or else the largest. */
  public Ward heir() {
    return wards.stream()
        .filter(ward -> ward.shortName().equals(shortName()))
        .findFirst()
        .orElseGet(() -> Collections.max(wards, Comparator.comparingLong(Ward::population)));
  }

  static String withoutKind(String name) {
    for (String kind : List.of("Thị xã ", "Phường ", "Quận ", "Huyện ", "Xã ")) {
      if (name.startsWith(kind)) {
        return name.substring(kind.length());
      }
    }
    return name;
  }
}
