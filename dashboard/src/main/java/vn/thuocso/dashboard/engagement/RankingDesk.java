package vn.thuocso.dashboard.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.figure.Contribution;
import vn.thuocso.dashboard.engagement.figure.Place;
import vn.thuocso.dashboard.engagement.figure.Ranking;
import vn.thuocso.dashboard.engagement.figure.Reading;
import vn.thuocso.dashboard.engagement.figure.ReportPeriod;
import vn.thuocso.dashboard.engagement.figure.Standing;
import vn.thuocso.dashboard.engagement.source.Contributions;
import vn.thuocso.dashboard.engagement.source.Places;

/** Answers a question about the ranking from the warehouse, as it stands now. */
@Service
class RankingDesk {

  private final Places places;
  private final Contributions contributions;
  private final Clock clock;

  RankingDesk(Places places, Contributions contributions, Clock clock) {
    this.places = places;
    this.contributions = contributions;
    this.clock = clock;
  }

  /** The question that these words ask; words that mean nothing fall back to the default. */
  RankingQuery query(@Nullable String period, @Nullable String kind, @Nullable String reading) {
    return new RankingQuery(
        Optional.ofNullable(period)
            .flatMap(ReportPeriod::parse)
            .orElseGet(() -> ReportPeriod.lastFullQuarter(clock)),
        PlaceFilter.ofCode(kind == null ? "" : kind),
        Reading.ofCode(reading == null ? "" : reading));
  }

  /** The ranking of all areas, or of all wards. */
  Ranking ranking(RankingQuery query) {
    return Ranking.of(ranked(query), contributions.of(query.period(), today()), query.reading());
  }

  /** Both readings of the ranking, from one look at the warehouse. */
  Readings readings(RankingQuery query) {
    List<Place> ranked = ranked(query);
    List<Contribution> parts = contributions.of(query.period(), today());
    return new Readings(
        Ranking.of(ranked, parts, Reading.CLEANED), Ranking.of(ranked, parts, Reading.RAW));
  }

  private List<Place> ranked(RankingQuery query) {
    return query.filter().areas() ? places.areas() : places.wards(query.period());
  }

  /** The same facts with and without what was marked. */
  record Readings(Ranking cleaned, Ranking raw) {

    Ranking of(Reading reading) {
      return reading == Reading.CLEANED ? cleaned : raw;
    }
  }

  /** One place with its standing, and the standings of its wards, from one look. */
  Optional<PlaceStanding> place(RankingQuery query, UnitCode code) {
    List<Contribution> parts = contributions.of(query.period(), today());
    List<Place> wards = places.wards(query.period());
    Ranking ranking =
        Ranking.of(code.isDistrict() ? places.areas() : wards, parts, query.reading());
    return ranking
        .of(code)
        .map(
            at ->
                new PlaceStanding(
                    at, ranking, members(at.place(), Ranking.of(wards, parts, query.reading()))));
  }

  private static List<Standing> members(Place place, Ranking wards) {
    return wards.standings().stream()
        .filter(at -> place.member(at.place().code()).isPresent())
        .toList();
  }

  /** Today in Hanoi. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(ReportPeriod.HANOI));
  }

  /** A place among its peers, with the wards it is made of. */
  record PlaceStanding(Standing standing, Ranking ranking, List<Standing> wards) {

    PlaceStanding {
      wards = List.copyOf(wards);
    }
  }
}
