package vn.thuocso.dashboard.engagement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.engagement.figure.FigureState;
import vn.thuocso.dashboard.engagement.figure.Ranking;
import vn.thuocso.dashboard.engagement.figure.Reading;
import vn.thuocso.dashboard.engagement.figure.Standing;

/** The sentences that answer first, made from the figures. */
record Headline(FigureText text) {

  /** Who leads, and whether that can be told from the next. */
  String first(RankingQuery query, Ranking ranking) {
    List<Standing> ranked = ranking.ranked();
    String period = text.period(query.period());
    if (ranked.isEmpty()) {
      return text.say().say("engagement.headline.none", period);
    }
    Standing leader = ranked.get(0);
    List<Standing> leaders = ranked.stream().filter(at -> at.rank().equals(leader.rank())).toList();
    if (leaders.size() > 2) {
      return text.say()
          .say("engagement.headline.many", text.say().count(leaders.size()), period, index(leader));
    }
    if (leaders.size() == 2) {
      return text.say()
          .say(
              "engagement.headline.two", name(leader), name(leaders.get(1)), period, index(leader));
    }
    return ranked.size() == 1
        ? text.say().say("engagement.headline.only", name(leader), period)
        : ahead(leader, ranked, period);
  }

  private String ahead(Standing leader, List<Standing> ranked, String period) {
    Standing second = ranked.get(1);
    return rival(ranked)
        .map(rival -> text.say().say("engagement.headline.open", name(leader), name(rival), period))
        .orElseGet(
            () ->
                text.say()
                    .say(
                        "engagement.headline.clear",
                        name(leader),
                        name(second),
                        period,
                        text.say()
                            .number(
                                position(leader).index().subtract(position(second).index()), 1)));
  }

  /**
   * Who cannot be told apart from the leader: of all whose whisker reaches into the leader's, the
   * one that reaches furthest. That need not be the second.
   */
  static Optional<Standing> rival(List<Standing> ranked) {
    BigDecimal low = position(ranked.get(0)).low();
    return ranked.stream()
        .skip(1)
        .filter(other -> position(other).high().compareTo(low) >= 0)
        .reduce(
            (far, next) -> position(next).high().compareTo(position(far).high()) > 0 ? next : far);
  }

  /** How many figures are not there, and where most of them. */
  Optional<String> missing(Ranking ranking) {
    long missing = ranking.standings().stream().mapToLong(Headline::missing).sum();
    return ranking.standings().stream()
        .max(Comparator.comparingLong(Headline::missing))
        .filter(most -> missing > 0)
        .map(
            most ->
                text.say()
                    .say(
                        "engagement.notice.missing",
                        text.say().count(missing),
                        text.say().count(ranking.standings().size() * 5L),
                        name(most),
                        text.say().count(missing(most))));
  }

  private static long missing(Standing at) {
    return at.figures().stream()
        .filter(figure -> figure.figure().state() == FigureState.MISSING)
        .count();
  }

  /** How many ranks the other reading would change. */
  String cleaning(Ranking cleaned, Ranking raw) {
    List<Standing> moved = cleaned.ranked().stream().filter(at -> moved(at, raw) > 0).toList();
    Optional<Standing> most = moved.stream().max(Comparator.comparingInt(at -> moved(at, raw)));
    return most.map(
            at ->
                text.say()
                    .say(
                        "engagement.notice.cleaning",
                        text.say().count(moved.size()),
                        name(at),
                        rank(raw.of(at.place().code())),
                        rank(Optional.of(at))))
        .orElseGet(() -> text.say().say("engagement.notice.clean"));
  }

  private static int moved(Standing at, Ranking raw) {
    int here = at.rank().orElse(0);
    return raw.of(at.place().code())
        .map(there -> Math.abs(there.rank().orElse(here) - here))
        .orElse(0);
  }

  /** Which reading is on the page. */
  String reading(Reading reading) {
    return text.say().say("engagement.reading." + reading.code() + ".note");
  }

  private String rank(Optional<Standing> at) {
    return at.map(of -> text.say().count(of.rank().orElse(0))).orElse("");
  }

  private String name(Standing at) {
    return text.title(at.place());
  }

  private String index(Standing at) {
    return text.say().number(position(at).index(), 1);
  }

  private static Standing.Position position(Standing at) {
    return at.position().orElseThrow();
  }
}
