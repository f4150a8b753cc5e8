package vn.thuocso.dashboard.publication;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocso.dashboard.wording.Wording;

/** Puts an edition and what moved since the one before into words. */
record EditionPages(Wording say) {

  private static final BigDecimal ALL = BigDecimal.valueOf(1000);

  /** So many lines of what moved are on the page; all are in the two bundles. */
  private static final int MOST = 60;

  /** An edition, ready to be placed. */
  record Page(
      String title,
      String headline,
      List<String> facts,
      String reason,
      boolean generated,
      String bundle,
      String key,
      String command,
      List<Row> rows) {}

  /** A unit as it was published. */
  record Row(String rank, String name, String href, String points) {}

  /** What moved, ready to be placed. */
  record Change(String headline, List<Line> figures, List<Line> inputs, String more) {}

  /** A figure or an entry that moved. */
  record Line(String name, String node, String field, String before, String after) {}

  Page page(Publication of, byte[] bundle) {
    Publication.Release release = of.release().orElseThrow();
    PublishedRanking ranking = PublishedRanking.of(bundle);
    String file = "cong-bo-" + of.year() + "-" + release.edition() + ".zip";
    return new Page(
        say.say(
            "publication.edition",
            Integer.toString(of.year()),
            Integer.toString(release.edition())),
        headline(ranking),
        List.of(
            say.say("publication.released.at", say.moment(release.at())),
            say.say("publication.facts", say.count(of.units()), say.day(of.asOf())),
            say.say("publication.framework", of.framework(), of.frameworkVersion()),
            say.say("publication.sha256", of.sha256())),
        of.reason(),
        of.generated(),
        "/cong-bo/" + of.year() + "/" + release.edition() + "/goi.zip",
        "/cong-bo/khoa/" + of.key() + ".pem",
        "infra/index verify " + file + " --key " + of.key() + ".pem",
        ranking.rows().stream().map(this::row).toList());
  }

  Change moved(Moved moved, byte[] bundle) {
    Map<String, String> names = new HashMap<>();
    PublishedRanking.of(bundle).rows().forEach(row -> names.put(row.unit(), row.name()));
    int left = Math.max(0, moved.figures().size() - MOST);
    return new Change(
        moved.figures().isEmpty()
            ? say.say("publication.moved.none")
            : say.say(
                "publication.moved",
                say.count(moved.figures().size()),
                say.count(moved.units()),
                say.count(moved.inputs().size())),
        lines(moved.figures(), names),
        lines(moved.inputs(), names),
        left == 0 ? "" : say.say("publication.moved.more", say.count(left)));
  }

  private List<Line> lines(List<Moved.Line> moved, Map<String, String> names) {
    return moved.stream()
        .limit(MOST)
        .map(
            line ->
                new Line(
                    names.getOrDefault(line.unit(), line.unit()),
                    line.node(),
                    say.say("publication.field." + line.field()),
                    shown(line.before()),
                    shown(line.after())))
        .toList();
  }

  private static String shown(String value) {
    return value.isEmpty() ? "–" : value;
  }

  private String headline(PublishedRanking ranking) {
    return ranking.rows().stream()
        .filter(row -> row.rank().isPresent() && row.value().isPresent())
        .findFirst()
        .map(row -> say.say("publication.headline", row.name(), points(row.value().orElseThrow())))
        .orElseGet(() -> say.say("publication.headline.none"));
  }

  private Row row(PublishedRanking.Row row) {
    return new Row(
        row.rank().map(say::count).orElse("–"),
        row.name(),
        "/don-vi/" + row.unit(),
        row.value().map(this::points).orElse("–"));
  }

  private String points(BigDecimal value) {
    return say.number(value.multiply(ALL), 1);
  }
}
