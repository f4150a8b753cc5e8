package vn.thuocso.dashboard.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.boundary.Boundaries;
import vn.thuocso.dashboard.boundary.Boundary;
import vn.thuocso.dashboard.boundary.Layer;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.Variant;
import vn.thuocso.dashboard.target.Target;
import vn.thuocso.dashboard.target.Targets;

/** Builds the ranking in a reader's words. */
@Component
class ScorePages {

  private static final String PROFILE = "/don-vi/{code";

  private final ScoreDesk desk;
  private final Targets targets;
  private final Boundaries boundaries;
  private final ObjectProvider<RequestMappingHandlerMapping> pages;

  ScorePages(
      ScoreDesk desk,
      Targets targets,
      Boundaries boundaries,
      ObjectProvider<RequestMappingHandlerMapping> pages) {
    this.desk = desk;
    this.targets = targets;
    this.boundaries = boundaries;
    this.pages = pages;
  }

  /** The page of what was chosen. */
  ScorePage page(Selection chosen, ScoreText text) {
    Standings standings = desk.standings(chosen);
    Map<String, Map<UnitCode, BigDecimal>> pulls = desk.pulls(chosen, standings);
    ScoreRows rows = new ScoreRows(chosen, standings, targets, text);
    Rail rail = new Rail(chosen, standings, rows, goal(chosen), text);
    Optional<BigDecimal> mean = standings.mean().map(standings.node()::points);
    ScoreLead lead = new ScoreLead(chosen, standings, text);
    ScorePage.City city = rail.city();
    return new ScorePage(
        new ScoreHeadline(standings, text).sentence(),
        lead.sentence(),
        lead.remarks(),
        new ScoreChoices(chosen, text).all(),
        lead.summary(),
        new Findings(chosen, standings, pulls, text).all(),
        rows.ranked(),
        rows.unranked(),
        rows.ruler().labels(text.say()),
        rows.ruler().path(),
        mean.map(at -> "M" + rows.ruler().at(at) + " 0V34").orElse(""),
        mean.map(at -> text.say().say("ranking.key.mean", text.points(at))).orElse(""),
        lead.before(),
        lead.beforeBrief(),
        lead.span(),
        Integer.toString(chosen.snapshot().year()),
        chosen.filter().areas(),
        rows.anyTarget(),
        profiles(),
        chosen.address().only(ChosenSnapshot.PARAMETERS).at(""),
        chosen.snapshot().generated() || standings.rows().stream().anyMatch(Score::generated),
        new Briefing(chosen, standings, rows, pulls, text).brief(city, lead.before()),
        new Tiles(chosen, standings, rows::shown, boundary(chosen), text).view(),
        city,
        chosen.node().total() ? rail.pulls(pulls) : List.of(),
        chosen
            .address()
            .only(ChosenSnapshot.PARAMETERS)
            .at("/nguon-goc/*/" + chosen.node().code().replace('/', '~')),
        chosen.order().heads(chosen.address()));
  }

  private Optional<Boundary> boundary(Selection chosen) {
    return boundaries.of(chosen.filter().areas() ? Layer.AREAS : Layer.WARDS);
  }

  private Optional<BigDecimal> goal(Selection chosen) {
    Snapshot now = chosen.snapshot();
    return targets
        .byDefault(now.framework(), now.year(), chosen.node().code())
        .map(Target::target)
        .map(chosen.node()::points);
  }

  /** A row leads to its unit once that page is there. */
  private boolean profiles() {
    return pages.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .anyMatch(pattern -> pattern.startsWith(PROFILE));
  }

  /** The sentences around the headline. */
  record ScoreLead(Selection chosen, Standings standings, ScoreText text) {

    String sentence() {
      Snapshot now = chosen.snapshot();
      StringBuilder lead = new StringBuilder(head(now));
      boolean filtered =
          chosen.filter() != chosen.filter().everybody() || !chosen.district().isEmpty();
      if (filtered) {
        add(
            lead,
            text.say()
                .say(
                    "ranking.lead.shown",
                    text.say().say("ranking.filter." + chosen.filter().code())));
      }
      add(lead, text.say().say(now.last() ? "ranking.lead.closed" : "ranking.lead.open"));
      if (now.variant() == Variant.RAW) {
        add(lead, text.say().say("ranking.lead.raw"));
      }
      if (chosen.filter().areas()) {
        add(lead, text.say().say("ranking.lead.area"));
      }
      return lead.toString();
    }

    private String head(Snapshot now) {
      return text.say()
          .say(
              "ranking.lead",
              text.units(chosen.filter(), standings.ranked().size()),
              chosen.node().total()
                  ? text.say().say("ranking.lead.total")
                  : chosen.node().name(text.say()),
              Integer.toString(now.year()),
              text.say().number(chosen.node().max(), 0),
              text.say().day(now.asOf()));
    }

    private static void add(StringBuilder to, String sentence) {
      to.append(' ').append(sentence);
    }

    List<String> remarks() {
      return chosen.unknown().stream()
          .map(
              unknown ->
                  text.say()
                      .say(
                          List.of("nam", "ngay").contains(unknown.parameter())
                              ? "ranking.unknown.none"
                              : "ranking.unknown",
                          text.say().say("ranking.filter." + unknown.parameter()),
                          unknown.word()))
          .toList();
    }

    String summary() {
      return chosen.snapshot().year()
          + " · "
          + chosen.node().name(text.say())
          + " · "
          + text.say().say("ranking.filter." + chosen.filter().code());
    }

    String before() {
      return text.say().say("ranking.before", beforeBrief());
    }

    /** The year where it is another, the day where it is the same. */
    String beforeBrief() {
      return standings
          .before()
          .map(
              at ->
                  at.year() != chosen.snapshot().year()
                      ? Integer.toString(at.year())
                      : text.say().day(at.asOf()))
          .orElseGet(() -> text.say().say("ranking.before.none"));
    }

    String span() {
      if (standings.way().isEmpty()) {
        return "";
      }
      int first = standings.way().get(0).asOf().getYear();
      int last = standings.way().get(standings.way().size() - 1).asOf().getYear();
      return first == last
          ? Integer.toString(last)
          : first + "–" + String.format(Locale.ROOT, "%02d", last % 100);
    }
  }
}
