package vn.thuocso.demo.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thuocso.demo.city.Area;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;
import vn.thuocso.demo.city.Temper;
import vn.thuocso.demo.city.Ward;
import vn.thuocso.demo.city.WardTemper;
import vn.thuocso.demo.registry.ChannelRow;
import vn.thuocso.demo.registry.ContentRow;
import vn.thuocso.demo.registry.PollRow;
import vn.thuocso.demo.registry.Registry;

/** The stories of all channels, in the order of the city. */
public final class Story {

  private final City city;
  private final Registry registry;
  private final Noise noise;

  private Story(City city, Registry registry, Noise noise) {
    this.city = city;
    this.registry = registry;
    this.noise = noise;
  }

  /** Tells the stories of a registry's channels. */
  public static List<Series> of(City city, Registry registry, Noise noise) {
    List<Series> stories = new ArrayList<>();
    new Story(city, registry, noise).tell(stories::add);
    return List.copyOf(stories);
  }

  private void tell(Consumer<Series> stories) {
    for (int ordinal = 0; ordinal < city.areas().size(); ordinal++) {
      Area area = city.areas().get(ordinal);
      pages(area, stories);
      issues("bt-" + area.slug(), ordinal, Temper.of(area, noise).reach(), stories);
      codes("bt-" + area.slug(), area, stories);
      issues("ap-" + area.slug(), -1, 2 * Temper.of(area, noise).reach() / 3, stories);
      polls("bt-" + area.slug(), area, stories);
    }
    registry.channels().stream()
        .filter(channel -> channel.kind().equals("zalo_group"))
        .forEach(channel -> stories.accept(new GroupSeries(channel.id(), noise)));
    for (Area area : city.areas()) {
      area.wards().forEach(ward -> readings(area, ward, stories));
    }
  }

  private void pages(Area area, Consumer<Series> stories) {
    page("fp-" + area.slug(), PageTemper.ofDistrict(area, noise), stories);
    for (Ward ward : area.wards()) {
      page("fp-" + ward.code(), PageTemper.ofWard(area, ward, noise), stories);
    }
    if (area.code().equals("003")) {
      page("fp-bai-giua-song-hong", PageTemper.ofDistrict(area, noise.of("moved")), stories);
    }
  }

  private void page(String id, PageTemper temper, Consumer<Series> stories) {
    registry.channels().stream()
        .filter(row -> row.id().equals(id))
        .forEach(row -> stories.accept(new PageSeries(id, opened(row), temper, noise)));
  }

  private void issues(String channel, int ordinal, int reach, Consumer<Series> stories) {
    List<ContentRow> issues = issuesOf(channel);
    if (!issues.isEmpty()) {
      stories.accept(new IssueSeries(channel, ordinal, issues, reach, noise));
    }
  }

  private void codes(String channel, Area area, Consumer<Series> stories) {
    int breaking = 40 + (1000 - Temper.of(area, noise).discipline()) * 900 / 1000;
    stories.accept(new CodeSeries(channel, issuesOf(channel), breaking, noise));
  }

  private void readings(Area area, Ward ward, Consumer<Series> stories) {
    WardTemper temper = WardTemper.of(area, ward, noise);
    for (ChannelRow row : registry.channels()) {
      LocalDate opened = opened(row);
      if (row.id().equals("bc-" + ward.code())) {
        stories.accept(new ReportSeries(row.id(), opened, temper, noise));
      } else if (row.id().equals("ct-" + ward.code())) {
        stories.accept(new PortalSeries(row.id(), opened, temper, noise));
      } else if (row.id().equals("yt-" + ward.code())) {
        stories.accept(new VideoSeries(row.id(), opened, temper, noise));
      } else if (row.id().equals("oa-" + ward.code())) {
        stories.accept(new FollowerSeries(row.id(), opened, temper, noise));
      }
    }
  }

  private List<ContentRow> issuesOf(String channel) {
    return registry.contents().stream().filter(row -> row.channel().equals(channel)).toList();
  }

  private void polls(String channel, Area area, Consumer<Series> stories) {
    int rate = Temper.of(area, noise).poll();
    for (PollRow poll : registry.polls()) {
      if (poll.channel().equals(channel)) {
        stories.accept(new PollSeries(poll, rate, noise));
      }
    }
  }

  private static LocalDate opened(ChannelRow row) {
    LocalDate from = row.owners().get(0).from();
    return from == null ? LocalDate.MIN : from;
  }
}
