package vn.thuocso.demo.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thuocso.demo.city.Area;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.Ward;

/** The fanpages and Zalo groups: one page per former district and per ward of today. */
final class PagePlan {

  private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
  private static final LocalDate HANDED = LocalDate.of(2026, 3, 1);
  private static final String MOVED_PAGE = "fp-bai-giua-song-hong";

  private PagePlan() {}

  static List<ChannelRow> of(City city, Noise noise) {
    List<ChannelRow> rows = new ArrayList<>();
    for (Area area : city.areas()) {
      rows.add(districtPage(area, noise));
      for (Ward ward : area.wards()) {
        rows.add(wardPage(ward, noise));
      }
    }
    rows.add(movedPage());
    rows.addAll(zaloGroups(city.area("250")));
    return rows;
  }

  private static ChannelRow districtPage(Area area, Noise noise) {
    String name = area.code().equals("006") ? "Đống Đa xưa và nay" : "Fanpage " + area.shortName();
    String id = "fp-" + area.slug();
    return new ChannelRow(
        id, "fanpage", name, noise.of(id).hits(350), null, Owners.handedOver(area, OPENED));
  }

  private static ChannelRow wardPage(Ward ward, Noise noise) {
    String id = "fp-" + ward.code();
    return new ChannelRow(
        id, "fanpage", "Fanpage " + ward.name(), noise.of(id).hits(200), null, Owners.of(ward));
  }

  /** A page that changed hands between two wards, months after the reform. */
  private static ChannelRow movedPage() {
    return new ChannelRow(
        MOVED_PAGE,
        "fanpage",
        "Bãi giữa sông Hồng",
        false,
        null,
        List.of(
            new OwnerRow("003", LocalDate.of(2023, 1, 1), Owners.REFORM.minusDays(1)),
            new OwnerRow("00103", Owners.REFORM, HANDED.minusDays(1)),
            new OwnerRow("00097", HANDED, null)));
  }

  private static List<ChannelRow> zaloGroups(Area area) {
    return area.wards().stream()
        .map(
            ward ->
                new ChannelRow(
                    "zl-" + ward.code(),
                    "zalo_group",
                    "Nhóm Zalo tuyên truyền " + ward.shortName(),
                    false,
                    null,
                    List.of(
                        new OwnerRow(area.code(), OPENED, Owners.REFORM.minusDays(1)),
                        new OwnerRow(ward.code(), Owners.REFORM, null))))
        .toList();
  }
}
