package vn.thuocso.dashboard.engagement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.RankingDesk.Readings;
import vn.thuocso.dashboard.engagement.figure.Ranking;
import vn.thuocso.dashboard.engagement.figure.Standing;
import vn.thuocso.dashboard.engagement.source.Periods;
import vn.thuocso.dashboard.export.Files;

/** Builds the pages of the ranking in a reader's words. */
@Component
class RankingPages {

  private final RankingDesk desk;
  private final Periods periods;
  private final IndexChart chart;

  RankingPages(RankingDesk desk, Periods periods, IndexChart chart) {
    this.desk = desk;
    this.periods = periods;
    this.chart = chart;
  }

  /** The ranking. */
  RankingPage ranking(Asked asked, FigureText text) {
    RankingQuery query = asked.query();
    Readings readings = desk.readings(query);
    Ranking ranking = readings.of(query.reading());
    Headline headline = new Headline(text);
    List<Standing> shown =
        ranking.ranked().stream().filter(at -> query.filter().shows(at.place().kind())).toList();
    return new RankingPage(
        headline.first(query, ranking),
        asked.remark(text) + lead(query, ranking, shown, text),
        notices(readings, ranking, headline, text),
        Choices.of(query, "/", periods.known(desk.today()), text),
        RankingPage.columns(text),
        RankingPage.rows(query, ranking, text),
        RankingPage.unranked(query, ranking, text),
        chart.data(shown, text),
        text.say().say("engagement.chart.title"),
        chart.sentence(shown, text),
        new Files(query.at("/tuong-tac")),
        query.filter().areas(),
        ranking.generated(),
        query.period().runningOn(desk.today()));
  }

  /** One place. */
  Optional<PlacePage> place(Asked asked, UnitCode code, FigureText text) {
    RankingQuery query = asked.query();
    return desk.place(query, code)
        .map(
            found ->
                PlacePage.of(
                    asked,
                    found,
                    Choices.of(
                        query, "/dia-ban/" + code.value(), periods.known(desk.today()), text),
                    text));
  }

  private static List<RankingPage.Notice> notices(
      Readings readings, Ranking ranking, Headline headline, FigureText text) {
    return Stream.of(
            headline.missing(ranking).map(words -> notice("missing", words, text)),
            Optional.of(
                notice("cleaning", headline.cleaning(readings.cleaned(), readings.raw()), text)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static RankingPage.Notice notice(String key, String words, FigureText text) {
    return new RankingPage.Notice(text.say().say("engagement.notice." + key + ".title"), words);
  }

  /** How many could be ranked, and of how many where not all could. */
  private static String ranked(Ranking ranking, FigureText text) {
    String ranked = text.say().count(ranking.ranked().size());
    return ranking.unranked().isEmpty()
        ? ranked
        : text.say()
            .say("engagement.lead.some", ranked, text.say().count(ranking.standings().size()));
  }

  private static String lead(
      RankingQuery query, Ranking ranking, List<Standing> shown, FigureText text) {
    String key = query.filter().areas() ? "engagement.lead.areas" : "engagement.lead.wards";
    String all = text.say().say(key, ranked(ranking, text), text.period(query.period()));
    return query.filter().everybody()
        ? all
        : all
            + " "
            + text.say()
                .say(
                    "engagement.lead.filtered",
                    text.say().count(shown.size()),
                    text.say().say("engagement.filter." + query.filter().code()));
  }
}
