package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocso.dashboard.score.Ruler;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.target.Target;
import vn.thuocso.dashboard.target.Targets;

/** Lays the main indices of a unit out against its peers and its targets, on one axis. */
record IndexStrips(Facts facts, Targets targets, ScoreText text) {

  /** A strip for each main index, in the order of the framework. */
  List<IndexStrip> all() {
    PercentScale scale = scale();
    return facts.nodes().indices().stream().map(index -> strip(index, scale)).toList();
  }

  /** The axis over all of them. */
  PercentScale scale() {
    return PercentScale.over(
        facts.nodes().indices().stream()
            .flatMap(index -> extent(index.code()))
            .filter(Objects::nonNull)
            .toList());
  }

  private Stream<BigDecimal> extent(String node) {
    return Stream.concat(
        facts.peers(node).all().stream().map(Score::value),
        Stream.concat(
            facts.own(node).stream().filter(IndexStrips::spread).map(Score::low),
            target(node).stream()));
  }

  /** What is asked of the unit at a node this year, from 0 to 1. */
  Optional<BigDecimal> target(String node) {
    return targets
        .of(facts.snapshot().framework(), facts.snapshot().year(), node, facts.unit().code())
        .map(Target::target);
  }

  /** Points of a hundred that are missing at a node, below zero; nothing without both numbers. */
  Optional<BigDecimal> distance(String node) {
    return facts
        .own(node)
        .map(Score::value)
        .flatMap(value -> target(node).map(target -> value.subtract(target).movePointRight(2)));
  }

  /** Whether there is an interval, and it is one of this very value. */
  static boolean spread(Score row) {
    return row.value() != null
        && row.low() != null
        && row.high() != null
        && row.low().compareTo(row.value()) <= 0
        && row.high().compareTo(row.value()) >= 0
        && row.low().compareTo(row.high()) < 0;
  }

  private IndexStrip strip(ScoreNode index, PercentScale scale) {
    Peers peers = facts.peers(index.code());
    Optional<Score> own = facts.own(index.code());
    Optional<Score> known = own.filter(row -> row.value() != null);
    return new IndexStrip(
        index.code(),
        index.name(text.say()),
        text.say().say("profile.strip.max", text.say().number(index.max(), 0)),
        facts.origin(index.code()),
        known.isPresent() ? "" : own.map(text::state).orElse(text.say().say("profile.none")),
        scale.ticks(values(peers.alike()), 13, 27),
        peers.ofKind() ? scale.ticks(values(peers.others()), 16, 24) : "",
        peers.median().map(at -> "M" + scale.at(at) + " 8V32").orElse(""),
        target(index.code()).map(at -> triangle(scale.at(at))).orElse(""),
        known.map(row -> scale.at(value(row))).orElse(""),
        known.filter(IndexStrips::spread).map(row -> whisker(row, scale)).orElse(""),
        known.map(row -> text.say().percent(value(row).movePointRight(2))).orElse("–"),
        known.filter(IndexStrips::spread).map(this::interval).orElse(""),
        known.flatMap(peers::place).map(at -> place(at, peers)).orElse("–"),
        distance(index.code()).map(this::signed).orElse("–"),
        distance(index.code()).filter(at -> at.signum() >= 0).isPresent());
  }

  private String place(int place, Peers peers) {
    return text.say()
        .say("profile.place", text.say().count(place), text.say().count(peers.alike().size()));
  }

  private String signed(BigDecimal distance) {
    return distance.signum() >= 0
        ? text.say().say("ranking.target.reached")
        : text.signed(distance);
  }

  private String interval(Score row) {
    return text.say()
        .say(
            "profile.strip.interval",
            text.say().percent(Objects.requireNonNull(row.low()).movePointRight(2)),
            text.say().percent(Objects.requireNonNull(row.high()).movePointRight(2)));
  }

  private static String whisker(Score row, PercentScale scale) {
    return "M"
        + scale.at(Objects.requireNonNull(row.low()))
        + " 20H"
        + scale.at(Objects.requireNonNull(row.high()));
  }

  /** A small triangle that stands on the strip with its point down. */
  private static String triangle(String x) {
    double at = Double.parseDouble(x);
    return "M" + Ruler.number(at - 4) + " 2H" + Ruler.number(at + 4) + "L" + x + " 9Z";
  }

  private static Collection<BigDecimal> values(List<Score> rows) {
    return rows.stream().map(IndexStrips::value).toList();
  }

  private static BigDecimal value(Score row) {
    return Objects.requireNonNull(row.value());
  }
}
