package vn.thuocso.demo.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.demo.city.Area;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.Ward;

/**
 * Each ward's portal, report, Zalo OA and video channel. Some wards lack one; the ward that took
 * over a district's channels has them since the district's days.
 */
final class WardChannelPlan {

  private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);

  private WardChannelPlan() {}

  static List<ChannelRow> of(City city, Noise noise) {
    List<ChannelRow> rows = new ArrayList<>();
    for (Area area : city.areas()) {
      for (Ward ward : area.wards()) {
        Noise own = noise.of("ward-channels").of(ward.code());
        List<OwnerRow> owners =
            ward.equals(area.heir()) ? Owners.handedOver(area, OPENED) : Owners.of(ward);
        rows.add(row("bc-", "unit_report", "Báo cáo định kỳ ", ward, false, owners));
        if (!own.of("portal").hits(40)) {
          rows.add(row("ct-", "portal", "Trang thông tin điện tử ", ward, true, owners));
        }
        if (!own.of("videos").hits(220)) {
          rows.add(row("yt-", "youtube", "YouTube ", ward, own.of("v").hits(150), owners));
        }
        if (!own.of("oa").hits(380)) {
          rows.add(row("oa-", "zalo_oa", "Zalo OA ", ward, own.of("z").hits(500), owners));
        }
      }
    }
    return rows;
  }

  private static ChannelRow row(
      String prefix,
      String kind,
      String title,
      Ward ward,
      boolean verified,
      List<OwnerRow> owners) {
    return new ChannelRow(prefix + ward.code(), kind, title + ward.name(), verified, null, owners);
  }
}
