package vn.thuocso.dashboard.engagement;

import java.util.List;
import vn.thuocso.dashboard.engagement.RankingDesk.PlaceStanding;
import vn.thuocso.dashboard.engagement.figure.Place;
import vn.thuocso.dashboard.engagement.figure.Ranking;
import vn.thuocso.dashboard.engagement.figure.Standing;
import vn.thuocso.dashboard.export.Files;
import vn.thuocso.dashboard.wording.Wording;

/** The page of one place, ready to be placed. */
record PlacePage(
    String name,
    String kind,
    String headline,
    String lead,
    String rank,
    String span,
    String index,
    String spread,
    Choices choices,
    List<KpiBlock> kpis,
    List<RankingPage.Column> columns,
    List<RowView> wards,
    List<RowView> unrankedWards,
    String back,
    String address,
    Files files,
    boolean area,
    boolean generated) {

  PlacePage {
    kpis = List.copyOf(kpis);
    columns = List.copyOf(columns);
    wards = List.copyOf(wards);
    unrankedWards = List.copyOf(unrankedWards);
  }

  /** The page of a standing. */
  static PlacePage of(Asked asked, PlaceStanding found, Choices choices, FigureText text) {
    RankingQuery query = asked.query();
    Standing at = found.standing();
    Wording say = text.say();
    return new PlacePage(
        text.title(at.place()),
        text.kind(at.place().kind()),
        headline(query, found, text),
        asked.remark(text) + lead(at.place(), text),
        at.position().map(position -> say.count(position.rank())).orElse(""),
        at.position()
            .map(position -> say.say("engagement.span", position.best(), position.worst()))
            .orElse(""),
        at.position().map(position -> say.number(position.index(), 1)).orElse(""),
        at.position()
            .map(
                position ->
                    say.say(
                        "engagement.spread",
                        say.number(position.low(), 1),
                        say.number(position.high(), 1)))
            .orElse(""),
        choices,
        at.figures().stream()
            .map(figure -> KpiBlock.of(figure, at, found.ranking(), query.reading(), text))
            .toList(),
        RankingPage.columns(text),
        wards(query, found, true, text),
        wards(query, found, false, text),
        query.at("/"),
        "/dia-ban/" + at.place().code().value(),
        new Files(query.at("/dia-ban/" + at.place().code().value())),
        at.place().approximate(),
        at.generated());
  }

  private static List<RowView> wards(
      RankingQuery query, PlaceStanding found, boolean ranked, FigureText text) {
    return found.wards().stream()
        .filter(ward -> ward.position().isPresent() == ranked)
        .map(ward -> RankingPage.row(query, ward, text))
        .toList();
  }

  private static String headline(RankingQuery query, PlaceStanding found, FigureText text) {
    Standing at = found.standing();
    Wording say = text.say();
    String period = text.period(query.period());
    return at.position()
        .map(
            position ->
                say.say(
                    position.best() == position.worst()
                        ? "engagement.place.firm"
                        : "engagement.place.ranked",
                    say.count(position.rank()),
                    peers(found, text),
                    say.count(position.best()),
                    say.count(position.worst()),
                    period))
        .orElseGet(() -> say.say("engagement.place.unranked", at.percentiles().size(), period));
  }

  /** Among whom the place is ranked, and how many could not be. */
  private static String peers(PlaceStanding found, FigureText text) {
    Wording say = text.say();
    Ranking ranking = found.ranking();
    String kind = found.standing().place().approximate() ? "areas" : "wards";
    String ranked = say.count(ranking.ranked().size());
    return ranking.unranked().isEmpty()
        ? say.say("engagement.peers." + kind, ranked)
        : say.say(
            "engagement.peers." + kind + ".some", ranked, say.count(ranking.standings().size()));
  }

  private static String lead(Place place, FigureText text) {
    Wording say = text.say();
    String residents =
        place.residents().isPresent()
            ? say.count(place.residents().getAsLong())
            : say.say("engagement.residents.unknown");
    return place.approximate()
        ? say.say("engagement.place.area", place.members().size(), residents)
        : say.say("engagement.place.ward", residents);
  }
}
