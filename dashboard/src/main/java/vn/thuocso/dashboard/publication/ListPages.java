package vn.thuocso.dashboard.publication;

import java.util.List;
import vn.thuocso.dashboard.wording.Wording;

/** Puts publications and keys into words. */
record ListPages(Wording say) {

  /** A publication on the list. */
  record Line(long id, String href, String title, String facts, String reason) {}

  /** A public key on the list. */
  record Key(String id, String href, String since) {}

  List<Line> released(List<Publication> all) {
    return all.stream().filter(one -> one.release().isPresent()).map(this::line).toList();
  }

  List<Line> prepared(List<Publication> all) {
    return all.stream().filter(one -> one.release().isEmpty()).map(this::line).toList();
  }

  List<Key> keys(List<SigningKeys.Known> all) {
    return all.stream()
        .map(
            key -> new Key(key.id(), "/cong-bo/khoa/" + key.id() + ".pem", say.moment(key.since())))
        .toList();
  }

  private Line line(Publication of) {
    int edition = of.release().map(Publication.Release::edition).orElse(0);
    String title =
        edition == 0
            ? say.say("publication.prepared.title", Integer.toString(of.year()))
            : say.say(
                "publication.edition", Integer.toString(of.year()), Integer.toString(edition));
    String when =
        of.release()
            .map(release -> say.say("publication.released.at", say.moment(release.at())))
            .orElseGet(() -> say.say("publication.prepared.at", say.moment(of.preparedAt())));
    return new Line(
        of.id(),
        "/cong-bo/" + of.year() + "/" + edition,
        title,
        say.say("publication.facts", say.count(of.units()), say.day(of.asOf())) + " · " + when,
        of.reason());
  }
}
