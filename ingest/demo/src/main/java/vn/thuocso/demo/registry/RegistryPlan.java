package vn.thuocso.demo.registry;

import java.util.ArrayList;
import java.util.List;
import vn.thuocso.demo.city.Area;
import vn.thuocso.demo.city.City;
import vn.thuocso.demo.city.Noise;

/** Draws up the demonstration's registry; the same every time. */
public final class RegistryPlan {

  private RegistryPlan() {}

  /** The registry of that city as the seed has it. */
  public static Registry of(City city, Noise noise) {
    List<ChannelRow> channels = new ArrayList<>(PagePlan.of(city, noise));
    List<ContentRow> contents = new ArrayList<>();
    List<PollRow> polls = new ArrayList<>();
    for (Area area : city.areas()) {
      BulletinPlan bulletin = new BulletinPlan(area, noise);
      channels.add(bulletin.channel());
      contents.addAll(bulletin.issues());
      polls.addAll(bulletin.polls());
    }
    for (EPublicationPlan publication : publications(city, noise)) {
      channels.add(publication.channel());
      contents.addAll(publication.issues());
    }
    channels.addAll(WardChannelPlan.of(city, noise));
    return new Registry(channels, contents, polls);
  }

  private static List<EPublicationPlan> publications(City city, Noise noise) {
    return List.of(
        EPublicationPlan.hoanKiem(city.area("002"), noise),
        EPublicationPlan.bacTuLiem(city.area("021"), noise));
  }
}
