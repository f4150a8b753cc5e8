package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.ChannelMonth;
import vn.thuocso.dashboard.engagement.ChannelMonths;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreNodes;
import vn.thuocso.dashboard.score.Scores;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.SnapshotList;
import vn.thuocso.dashboard.score.Snapshots;
import vn.thuocso.dashboard.unit.Unit;
import vn.thuocso.dashboard.unit.UnitSearch;
import vn.thuocso.dashboard.unit.Units;

/** Gathers what is known of a unit in the snapshot that was asked for. */
@Service
class ProfileDesk {

  private static final int MONTHS = 36;
  private static final int YEARS = 3;

  private static final int SIMILAR = 5;

  private final Units units;
  private final UnitSearch search;
  private final Snapshots snapshots;
  private final Scores scores;
  private final ChannelMonths channels;

  ProfileDesk(
      Units units, UnitSearch search, Snapshots snapshots, Scores scores, ChannelMonths channels) {
    this.units = units;
    this.search = search;
    this.snapshots = snapshots;
    this.scores = scores;
    this.channels = channels;
  }

  /** All units of today and of before the reform. */
  List<Unit> units() {
    return units.all();
  }

  /** Those that come near a code or name that is none. */
  List<Unit> similar(String code) {
    return search.similar(code, SIMILAR);
  }

  /** What the words of the address choose; nothing before the first snapshot. */
  Optional<ChosenSnapshot> chosen(Map<String, String> words) {
    return ChosenSnapshot.of(words, snapshots.complete());
  }

  /** The unit in that snapshot, beside everybody and beside itself a year before. */
  Facts facts(Unit unit, List<Unit> all, ChosenSnapshot chosen) {
    Snapshot now = chosen.snapshot();
    ScoreNodes nodes = ScoreNodes.of(now.framework());
    List<String> main = nodes.main().stream().map(ScoreNode::code).toList();
    Optional<Snapshot> before = chosen.known().before(now);
    return new Facts(
        unit,
        all,
        chosen,
        nodes,
        scores.at(now, nodes.all().stream().map(ScoreNode::code).toList()),
        before,
        before.map(at -> scores.at(at, main)).orElse(Map.of()));
  }

  /** What makes the unit differ from itself a year before, and from its neighbour in rank. */
  Why why(Facts facts) {
    List<UnitCode> both = new ArrayList<>(List.of(facts.unit().code()));
    facts.above().or(facts::below).map(Score::unit).ifPresent(both::add);
    return new Why(
        facts,
        scores.earned(facts.snapshot(), both),
        facts.before().map(at -> scores.earned(at, List.of(facts.unit().code()))).orElse(Map.of()));
  }

  /** The unit's years and months up to the chosen snapshot. */
  Way way(Facts facts) {
    Snapshot now = facts.snapshot();
    SnapshotList alike =
        facts
            .chosen()
            .known()
            .where(at -> at.sameFramework(now) && at.variant() == now.variant())
            .where(at -> at.year() <= now.year() && !at.asOf().isAfter(now.asOf()));
    List<Snapshot> years =
        alike.all().stream()
            .map(Snapshot::year)
            .distinct()
            .flatMap(year -> alike.where(at -> at.year() == year).newest().stream())
            .toList();
    List<Snapshot> months = alike.wayTo(now, MONTHS);
    return Way.of(
        facts,
        years,
        values(scores.way(years, ScoreNode.TOTAL), facts),
        months,
        values(scores.way(months, ScoreNode.TOTAL), facts));
  }

  /** What the channels of the unit, its area and its area's wards brought, month by month. */
  List<ChannelMonth> months(Facts facts) {
    UnitCode own = facts.unit().code();
    Unit.Primary primary = facts.unit().primary();
    UnitCode area = primary == null ? own : primary.district();
    List<UnitCode> concerned = new ArrayList<>(List.of(own));
    if (area.isDistrict()) {
      concerned.add(area);
      Names.members(facts.units(), area).forEach(ward -> concerned.add(ward.code()));
    }
    LocalDate last = facts.snapshot().asOf();
    return own.isDistrict() || own.isCommune()
        ? channels.of(concerned, last.minusYears(YEARS).withDayOfMonth(1), last)
        : List.of();
  }

  private static Map<LocalDate, BigDecimal> values(
      Map<UnitCode, Map<LocalDate, BigDecimal>> all, Facts facts) {
    return all.getOrDefault(facts.unit().code(), Map.of());
  }
}
