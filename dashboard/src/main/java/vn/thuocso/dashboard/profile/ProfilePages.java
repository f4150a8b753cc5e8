package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.target.Targets;
import vn.thuocso.dashboard.unit.Unit;

/** Builds the page of a unit in a reader's words. */
@Component
class ProfilePages {

  private final Targets targets;

  ProfilePages(Targets targets) {
    this.targets = targets;
  }

  /** The page of those facts. */
  ProfilePage page(Facts facts, ScoreText text) {
    IndexStrips strips = new IndexStrips(facts, targets, text);
    Header header = new Header(facts, text);
    Optional<ProfilePage.Figures> figures = header.figures();
    Groupings groups = new Groupings(facts, text);
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
        new ProfilePage.Groups(groups.pillars(), groups.levels(), groups.level()));
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

  /** Best place, worst place and the longest way to a target, in one sentence. */
  record Finding(Facts facts, IndexStrips strips, ScoreText text) {

    String sentence() {
      List<ScoreNode> known =
          facts.nodes().indices().stream()
              .filter(index -> place(index).isPresent())
              .sorted(Comparator.comparing(index -> place(index).orElse(0)))
              .toList();
      if (known.size() < 2) {
        return "";
      }
      ScoreNode best = known.get(0);
      ScoreNode worst = known.get(known.size() - 1);
      return text.say()
              .say(
                  "profile.strips.finding",
                  best.name(text.say()),
                  text.say().count(place(best).orElse(0)),
                  worst.name(text.say()),
                  text.say().count(place(worst).orElse(0)))
          + farthest(known);
    }

    private Optional<Integer> place(ScoreNode index) {
      return facts.own(index.code()).flatMap(facts.peers(index.code())::place);
    }

    private String farthest(List<ScoreNode> known) {
      return known.stream()
          .filter(index -> distance(index).signum() < 0)
          .min(Comparator.comparing(this::distance))
          .map(
              index ->
                  " "
                      + text.say()
                          .say(
                              "profile.strips.farthest",
                              index.name(text.say()),
                              text.unsigned(distance(index))))
          .orElse("");
    }

    private BigDecimal distance(ScoreNode index) {
      return strips.distance(index.code()).orElse(BigDecimal.ZERO);
    }
  }
}
