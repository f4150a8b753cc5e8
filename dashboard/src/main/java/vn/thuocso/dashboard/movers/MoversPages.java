package vn.thuocso.dashboard.movers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.movers.MoversPage.Item;
import vn.thuocso.dashboard.movers.MoversPage.Row;
import vn.thuocso.dashboard.movers.MoversPage.Slope;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.Change;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.UnitFilter;

/** Says who moved, in a reader's words. */
record MoversPages(Moves moves, ScoreText text) {

  private static final int STEP = 18;
  private static final int TOP = 26;

  /** More lines than these say nothing: those who moved most are drawn. */
  private static final int DRAWN = 30;

  MoversPage page() {
    List<Move> drawn = drawn();
    return new MoversPage(
        headline(),
        lead(),
        remarks(),
        days(moves.from()),
        days(moves.to()),
        kinds(),
        text.say().day(moves.from().asOf()),
        text.say().day(moves.to().asOf()),
        TOP + STEP * drawn.size() + 8,
        slopes(drawn),
        moves.all().stream().map(this::row).toList(),
        moves.to().generated() || moves.from().generated());
  }

  private ScoreNode total() {
    return moves.nodes().main().get(0);
  }

  private BigDecimal points(Move move) {
    return total().points(move.gained());
  }

  private String headline() {
    if (moves.all().isEmpty()) {
      return text.say().say("movers.headline.none");
    }
    Move best = moves.all().get(0);
    Move worst = moves.all().get(moves.all().size() - 1);
    if (best.places() <= 0) {
      return text.say().say("movers.headline.same");
    }
    return text.say()
        .say(
            "movers.headline",
            text.name(best.now()),
            best.places(),
            text.name(worst.now()),
            -worst.places());
  }

  private String lead() {
    long sure = moves.all().stream().filter(move -> move.apart().orElse(false)).count();
    boolean known = moves.all().stream().anyMatch(move -> move.apart().isPresent());
    return text.say()
            .say(
                "movers.lead",
                text.say().day(moves.from().asOf()),
                text.say().day(moves.to().asOf()),
                text.units(moves.filter(), moves.all().size()))
        + " "
        + (known
            ? text.say().say("movers.sure", text.say().count(sure))
            : text.say().say("movers.sure.unknown"));
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    moves.unknown().forEach(word -> remarks.add(text.say().say("movers.unknown", word)));
    if (moves.ofTwoYears()) {
      remarks.add(text.say().say("movers.years"));
    }
    if (moves.filter().areas()) {
      remarks.add(text.say().say("ranking.lead.area"));
    }
    if (moves.left() > 0) {
      remarks.add(text.say().say("movers.left", text.say().count(moves.left())));
    }
    return remarks;
  }

  private List<Item> days(Snapshot chosen) {
    return moves.known().all().stream()
        .map(Snapshot::asOf)
        .distinct()
        .limit(60)
        .map(day -> new Item(day.toString(), text.say().day(day), day.equals(chosen.asOf())))
        .toList();
  }

  private List<Item> kinds() {
    return List.of(UnitFilter.KHU_VUC, UnitFilter.PHUONG_XA).stream()
        .map(
            filter ->
                new Item(
                    filter.code(),
                    text.say().say("ranking.filter." + filter.code()),
                    filter == moves.filter()))
        .toList();
  }

  /** All areas; of the wards those who moved most either way. */
  private List<Move> drawn() {
    List<Move> all = moves.all();
    if (all.size() <= DRAWN) {
      return all;
    }
    List<Move> most = new ArrayList<>(all.subList(0, DRAWN / 2));
    most.addAll(all.subList(all.size() - DRAWN / 2, all.size()));
    return most;
  }

  /** In the order of their ranks on both sides, so that no two names stand in one place. */
  private List<Slope> slopes(List<Move> drawn) {
    List<Score> then = drawn.stream().map(Move::then).sorted(byRank()).toList();
    List<Score> now = drawn.stream().map(Move::now).sorted(byRank()).toList();
    List<Slope> slopes = new ArrayList<>();
    for (Move move : drawn) {
      int from = TOP + STEP * then.indexOf(move.then());
      int to = TOP + STEP * now.indexOf(move.now());
      slopes.add(
          new Slope(
              move.places() > 0 ? "up" : move.places() < 0 ? "down" : "same",
              "M200 " + from + "L520 " + to,
              Integer.toString(from + 4),
              Integer.toString(to + 4),
              text.name(move.then()) + "  " + move.then().rank(),
              move.now().rank() + "  " + text.name(move.now())));
    }
    return slopes;
  }

  private static java.util.Comparator<Score> byRank() {
    return java.util.Comparator.comparing((Score row) -> Objects.requireNonNull(row.rank()))
        .thenComparing(Score::unit);
  }

  private Row row(Move move) {
    String code = move.now().unit().value();
    String sure =
        move.apart().map(apart -> apart ? "movers.apart" : "movers.open").orElse("movers.nothing");
    return new Row(
        code,
        text.name(move.now()),
        text.kind(move.now()),
        text.say()
            .say(
                "movers.ranks",
                Objects.requireNonNull(move.then().rank()),
                Objects.requireNonNull(move.now().rank())),
        Change.places(Optional.of(move.places()), text),
        Change.points(Optional.of(points(move)), text),
        text.say().say(sure),
        move.cause().flatMap(this::cause).orElse(""),
        new Address(java.util.Map.of("ngay", moves.to().asOf().toString())).at("/don-vi/" + code));
  }

  private Optional<String> cause(Move.Cause cause) {
    return moves
        .nodes()
        .find(cause.index())
        .map(
            node ->
                text.say().say("movers.cause", node.name(text.say()), text.signed(cause.points())));
  }
}
