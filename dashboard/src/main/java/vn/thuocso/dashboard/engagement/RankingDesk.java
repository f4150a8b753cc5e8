package vn.thuocso.dashboard.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.UnknownWord.Parameter;
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

  /** The question that these words ask; a word left out or empty means the default. */
  Asked asked(@Nullable String period, @Nullable String kind, @Nullable String reading) {
    List<UnknownWord> unknown = new ArrayList<>();
    return new Asked(
        new RankingQuery(
            meaning(Parameter.PERIOD, period, ReportPeriod::parse, unknown)
                .orElseGet(() -> ReportPeriod.lastFullQuarter(clock)),
            meaning(Parameter.KIND, kind, PlaceFilter::ofCode, unknown).orElse(PlaceFilter.AREAS),
            meaning(Parameter.READING, reading, Reading::ofCode, unknown).orElse(Reading.CLEANED)),
        unknown);
  }

  private static <T> Optional<T> meaning(
      Parameter parameter,
      @Nullable String word,
      Function<String, Optional<T>> find,
      List<UnknownWord> unknown) {
    if (word == null || word.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> found = find.apply(word);
    if (found.isEmpty()) {
      unknown.add(new UnknownWord(parameter, word));
    }
    return found;
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
