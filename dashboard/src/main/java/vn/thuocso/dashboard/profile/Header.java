package vn.thuocso.dashboard.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.profile.ProfilePage.Kin;
import vn.thuocso.dashboard.score.Change;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.ShareBar;
import vn.thuocso.dashboard.score.Variant;
import vn.thuocso.dashboard.unit.Unit;

/** The head of the page: the figures, the kin, what was asked for in vain. */
record Header(Facts facts, ScoreText text) {

  /** The figures; nothing without a value. */
  Optional<ProfilePage.Figures> figures() {
    return facts.own(ScoreNode.TOTAL).filter(row -> row.value() != null).map(this::figures);
  }

  private ProfilePage.Figures figures(Score own) {
    Optional<Score> then = facts.former(ScoreNode.TOTAL);
    BigDecimal value = Objects.requireNonNull(own.value());
    return new ProfilePage.Figures(
        own.rank() == null ? "–" : text.say().count(own.rank()),
        own.rank() == null ? text.state(own) : span(own),
        own.tied(),
        text.points(facts.total().points(value)),
        IndexStrips.spread(own) ? spread(own) : "",
        facts.origin(ScoreNode.TOTAL),
        before(),
        then.map(at -> facts.formerly(ScoreNode.TOTAL)).orElse(""),
        Change.points(
            then.map(Score::value).map(at -> facts.total().points(value.subtract(at))), text),
        Change.places(
            then.map(Score::rank).flatMap(at -> Optional.ofNullable(own.rank()).map(is -> at - is)),
            text),
        then.map(Score::rank)
            .filter(rank -> !rank.equals(own.rank()))
            .map(rank -> text.say().say("profile.rank.former", text.say().count(rank)))
            .orElse(""),
        ShareBar.of(own.shares(), text));
  }

  private String span(Score own) {
    String span = text.span(own);
    return span.isEmpty()
        ? text.say()
            .say(
                "profile.rank.of",
                text.say()
                    .count(
                        facts.peers(ScoreNode.TOTAL).all().stream().filter(Score::ranked).count()))
        : text.say().say("profile.rank.span", span);
  }

  private String spread(Score own) {
    return text.say()
        .say(
            "profile.points.spread",
            text.points(facts.total().points(Objects.requireNonNull(own.low()))),
            text.points(facts.total().points(Objects.requireNonNull(own.high()))));
  }

  /** The day that is compared with. */
  String before() {
    return facts
        .before()
        .map(at -> text.say().day(at.asOf()))
        .orElseGet(() -> text.say().say("ranking.before.none"));
  }

  /** Year, day, whether it is final, and which reading. */
  String lead() {
    String lead =
        text.say()
            .say(
                "profile.lead",
                Integer.toString(facts.snapshot().year()),
                text.say().number(facts.total().max(), 0),
                text.say().day(facts.snapshot().asOf()),
                text.say()
                    .say(facts.snapshot().last() ? "ranking.lead.closed" : "ranking.lead.open"));
    String open = facts.snapshot().last() ? "" : " " + text.say().say("profile.lead.open");
    return facts.snapshot().variant() == Variant.RAW
        ? lead + open + " " + text.say().say("ranking.lead.raw")
        : lead + open;
  }

  /** About words of the address that could not be followed. */
  List<String> remarks() {
    return facts.chosen().unknown().stream()
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

  /** The area of a ward, or the wards of an area. */
  ProfilePage.Kinship kinship() {
    Unit unit = facts.unit();
    if (unit.code().isDistrict()) {
      List<Unit> members = Names.members(facts.units(), unit.code());
      return new ProfilePage.Kinship(
          text.say().say("profile.kin.area", text.say().count(members.size())),
          members.stream().map(this::kin).toList());
    }
    return new Absence(facts, text)
        .instead()
        .map(
            area ->
                new ProfilePage.Kinship(
                    text.say().say("profile.kin.ward"),
                    List.of(
                        new Kin(
                            area.name(), facts.at("/don-vi/" + area.code().value()), share(unit)))))
        .orElseGet(() -> new ProfilePage.Kinship("", List.of()));
  }

  private Kin kin(Unit ward) {
    return new Kin(Names.brief(ward), facts.at("/don-vi/" + ward.code().value()), share(ward));
  }

  /** How much of a ward lay in its former district; said only where it is not all. */
  private String share(Unit ward) {
    double share = ward.primary() == null ? 1 : ward.primary().share();
    return share > 0.995
        ? ""
        : text.say().say("profile.kin.share", text.percent(BigDecimal.valueOf(share)));
  }
}
