package vn.thuocso.dashboard.profile;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.engagement.ChannelMonth;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.profile.Channels.Kinds;
import vn.thuocso.dashboard.profile.Neighbour.Gap;
import vn.thuocso.dashboard.profile.Trajectory.Plot;
import vn.thuocso.dashboard.profile.Waterfall.Bars;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.target.Target;
import vn.thuocso.dashboard.target.Targets;
import vn.thuocso.dashboard.unit.Unit;

/** Builds the page of a unit in a reader's words. */
@Component
class ProfilePages {

  private final ProfileDesk desk;
  private final Targets targets;

  ProfilePages(ProfileDesk desk, Targets targets) {
    this.desk = desk;
    this.targets = targets;
  }

  /** The page of those facts; its history is of that kind of channel, or of the first there is. */
  ProfilePage page(Facts facts, String rate, ScoreText text) {
    IndexStrips strips = new IndexStrips(facts, targets, text);
    Header header = new Header(facts, text);
    Optional<ProfilePage.Figures> figures = header.figures();
    Groupings groups = new Groupings(facts, text);
    Why why = desk.why(facts);
    Optional<Bars> change = why.change().map(split -> new Waterfall(facts, split, text).view());
    List<ChannelMonth> months = desk.months(facts);
    return new ProfilePage(
        facts.unit().code().value(),
        Names.brief(facts.unit()),
        Names.kind(facts.unit(), text.say()),
        new Headline(facts, strips.target(ScoreNode.TOTAL), text).sentence(),
        header.lead(),
        header.remarks(),
        header.kinship(),
        links(facts),
        figures.orElse(null),
        facts.own(ScoreNode.TOTAL).filter(Score::ranked).isPresent()
            ? ""
            : new Absence(facts, text).reason(),
        facts.own(ScoreNode.TOTAL).isPresent() ? indices(facts, strips, text) : null,
        new ProfilePage.Groups(groups.pillars(), groups.levels(), groups.level()),
        change.orElse(null),
        change.isPresent()
            ? ""
            : text.say().say(facts.before().isEmpty() ? "profile.why.first" : "profile.why.none"),
        next(facts, why, text).orElse(null),
        figures.map(known -> way(facts, text)).orElse(null),
        history(facts, months, rate, text).orElse(null),
        channels(facts, months, text).orElse(null));
  }

  /** The figures of the page as a table. */
  Sheet sheet(Facts facts, ScoreText text) {
    return new ProfileSheet(facts, targets, text).sheet();
  }

  private static Optional<Gap> next(Facts facts, Why why, ScoreText text) {
    boolean above = facts.above().isPresent();
    return facts
        .above()
        .or(facts::below)
        .flatMap(
            other ->
                why.gap(other)
                    .map(split -> new Neighbour(facts, other, above, split, text).view()));
  }

  private Plot way(Facts facts, ScoreText text) {
    SortedMap<Integer, Target> asked =
        targets.way(facts.snapshot().framework(), ScoreNode.TOTAL, facts.unit().code());
    return new Trajectory(facts, Outlook.of(desk.way(facts), asked), text).view();
  }

  private static Optional<Readings> history(
      Facts facts, List<ChannelMonth> months, String asked, ScoreText text) {
    List<ChannelRate> rates = History.rates(months);
    return rates.stream()
        .filter(rate -> rate.kind().equals(asked))
        .findFirst()
        .or(() -> rates.stream().findFirst())
        .map(
            rate ->
                new History(
                        facts.unit(),
                        facts.units(),
                        months,
                        rate,
                        facts.snapshot().asOf(),
                        text.say())
                    .view(rates, facts.chosen().address()));
  }

  private static Optional<Kinds> channels(Facts facts, List<ChannelMonth> months, ScoreText text) {
    Set<UnitCode> own = new HashSet<>(Set.of(facts.unit().code()));
    Names.members(facts.units(), facts.unit().code()).forEach(ward -> own.add(ward.code()));
    YearMonth first = YearMonth.of(facts.snapshot().year(), 1);
    return Optional.of(new Channels(months, own, first, text.say()).view())
        .filter(view -> !view.rows().isEmpty());
  }

  private static ProfilePage.Links links(Facts facts) {
    Unit unit = facts.unit();
    String code = unit.code().value();
    String tier = unit.code().isCommune() ? "phuong-xa" : "";
    return new ProfilePage.Links(
        facts.chosen().address().with("loai", tier).at("/xep-hang") + "#h-" + code,
        facts.chosen().address().with("u", code).at("/so-sanh"),
        unit.code().isDistrict() || unit.code().isCommune() ? "/dia-ban/" + code : "");
  }

  private static ProfilePage.Indices indices(Facts facts, IndexStrips strips, ScoreText text) {
    List<IndexStrip> all = strips.all();
    Peers peers =
        facts.nodes().indices().stream()
            .map(index -> facts.peers(index.code()))
            .max(Comparator.comparing(at -> at.alike().size()))
            .orElseGet(() -> facts.peers(ScoreNode.TOTAL));
    String kind = peers.ofKind() ? facts.unit().kind().code() : tier(facts);
    return new ProfilePage.Indices(
        text.say()
            .say(
                "profile.strips.title",
                Names.capitalised(text.number(all.size())),
                text.say().say("profile.peers." + kind, text.say().count(peers.alike().size()))),
        new Finding(facts, strips, text).sentence(),
        all,
        strips.scale().labels(text.say()),
        text.say().count(peers.alike().size()),
        text.say().say("profile.peer." + kind),
        peers.ofKind() ? text.say().say("profile.peer.other." + kind) : "",
        Integer.toString(facts.snapshot().year()),
        facts.unit().code().isDistrict());
  }

  private static String tier(Facts facts) {
    return facts.unit().code().isDistrict() ? "areas" : "wards";
  }
}
