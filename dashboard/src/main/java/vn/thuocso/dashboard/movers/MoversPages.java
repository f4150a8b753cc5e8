package vn.thuocso.dashboard.movers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.movers.MoversPage.Choice;
import vn.thuocso.dashboard.movers.MoversPage.Item;
import vn.thuocso.dashboard.movers.MoversPage.Row;
import vn.thuocso.dashboard.movers.MoversPage.Since;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.Change;
import vn.thuocso.dashboard.score.Choosing;
import vn.thuocso.dashboard.score.ChosenSnapshot;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.UnitFilter;
import vn.thuocso.dashboard.score.Variant;

/** Puts what moved on a page, in a reader's words. */
record MoversPages(Moves moves, ScoreText text) {

  private static final String PATH = "/bien-dong";

  MoversPage page() {
    Sentences sentences = new Sentences(moves, text);
    Slopes slopes = new Slopes(moves.all(), text);
    return new MoversPage(
        sentences.headline(),
        sentences.lead(),
        remarks(),
        periods(),
        choices(),
        sentences.findings(true),
        sentences.findings(false),
        text.say().day(moves.from().asOf()),
        text.say().day(moves.to().asOf()),
        slopes.height(),
        slopes.all(),
        moves.all().stream().map(move -> row(move, sentences)).toList(),
        permanent(),
        moves.to().generated() || moves.from().generated());
  }

  private String permanent() {
    return moves
        .address()
        .with("bo", Choosing.edition(moves.to()))
        .with("ky", "")
        .with("tu", moves.from().asOf().toString())
        .with("den", moves.to().asOf().toString())
        .at(PATH);
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    moves
        .unknown()
        .forEach(unknown -> remarks.add(text.say().say("movers.unknown", unknown.word())));
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

  /** Those for which there is a snapshot to begin with. */
  private List<Since> periods() {
    List<Since> periods = new ArrayList<>();
    for (Period period : Period.values()) {
      Optional<Snapshot> from = period.before(moves.to(), moves.known());
      from.ifPresent(
          at ->
              periods.add(
                  new Since(
                      text.say().say("movers.since." + period.code()),
                      moves.address().with("tu", "").with("ky", period.code()).at(PATH),
                      at.equals(moves.from()) && asked(period))));
    }
    return periods;
  }

  private boolean asked(Period period) {
    return moves.address().words().getOrDefault("ky", period.code()).equals(period.code());
  }

  private List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    if (moves.editions().size() > 1) {
      choices.add(new Choice("bo", text.say().say("ranking.filter.bo"), editions()));
    }
    choices.add(new Choice("tu", text.say().say("movers.from"), days(moves.from())));
    choices.add(new Choice("den", text.say().say("movers.to"), days(moves.to())));
    choices.add(new Choice("loai", text.say().say("movers.kind"), kinds()));
    choices.add(new Choice("ban", text.say().say("ranking.filter.ban"), variants()));
    return choices;
  }

  private List<Item> editions() {
    return moves.editions().stream()
        .map(code -> new Item(code, edition(code), code.equals(Choosing.edition(moves.to()))))
        .toList();
  }

  private String edition(String code) {
    int at = code.lastIndexOf(':');
    return text.say().say("ranking.filter.edition", code.substring(0, at), code.substring(at + 1));
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
        .map(filter -> item(filter.code(), filter == moves.filter()))
        .toList();
  }

  private List<Item> variants() {
    return Arrays.stream(Variant.values())
        .map(variant -> item(variant.code(), variant == moves.to().variant()))
        .toList();
  }

  private Item item(String code, boolean chosen) {
    return new Item(code, text.say().say("ranking.filter." + code), chosen);
  }

  private Row row(Move move, Sentences sentences) {
    String code = move.now().unit().value();
    return new Row(
        code,
        text.name(move.now()),
        text.kind(move.now()),
        text.say()
            .say(
                "movers.ranks",
                Objects.requireNonNull(move.then().rank()),
                Objects.requireNonNull(move.now().rank())),
        Change.places(Optional.of(move.places()), text).known(move.climbedOrFell(), text),
        Change.points(Optional.of(sentences.points(move)), text).known(move.changed(), text),
        text.say().say("movers." + certainty(move)),
        move.cause().flatMap(cause -> sentences.cause("movers.cause", cause)).orElse(""),
        profile().at("/don-vi/" + code));
  }

  /** Which of the words for how sure a movement is. */
  static String certainty(Move move) {
    if (move.apart().isEmpty() && move.ranksApart().isEmpty()) {
      return "nothing";
    }
    return move.changed()
        ? move.climbedOrFell() ? "both" : "apart"
        : move.climbedOrFell() ? "places.apart" : "open";
  }

  private Address profile() {
    return moves
        .address()
        .with("ngay", moves.to().asOf().toString())
        .only(ChosenSnapshot.PARAMETERS);
  }
}
