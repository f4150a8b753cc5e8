package vn.thuocso.demo.registry;

import java.time.LocalDate;
import java.util.List;
import vn.thuocso.demo.city.Area;
import vn.thuocso.demo.city.Ward;

/** Who owns what around the reform of 1 July 2025, when the districts ended. */
final class Owners {

  static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private Owners() {}

  /** A district's channel, taken over by a ward. */
  static List<OwnerRow> handedOver(Area area, LocalDate from) {
    return List.of(
        new OwnerRow(area.code(), from, REFORM.minusDays(1)),
        new OwnerRow(area.heir().code(), REFORM, null));
  }

  /** A channel opened by a ward on its first day. */
  static List<OwnerRow> of(Ward ward) {
    return List.of(new OwnerRow(ward.code(), REFORM, null));
  }
}
