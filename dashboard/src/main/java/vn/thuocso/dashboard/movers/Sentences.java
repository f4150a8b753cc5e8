package vn.thuocso.dashboard.movers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thuocso.dashboard.score.ScoreText;

/** Says who moved and why; only what moved beyond its interval is called a change. */
record Sentences(Moves moves, ScoreText text) {

  private static final int TOLD = 3;

  /** Whose rank changed most, or that nobody's did. */
  String headline() {
    if (moves.all().isEmpty()) {
      return say("movers.headline.none");
    }
    List<Move> certain = moves.climbedOrFell();
    Optional<Move> best = certain.stream().findFirst().filter(move -> move.places() > 0);
    Optional<Move> worst =
        certain.isEmpty()
            ? Optional.empty()
            : Optional.of(certain.get(certain.size() - 1)).filter(move -> move.places() < 0);
    if (best.isPresent() && worst.isPresent()) {
      return say(
          "movers.headline",
          name(best.get()),
          best.get().places(),
          name(worst.get()),
          -worst.get().places());
    }
    return best.map(move -> say("movers.headline.up", name(move), move.places()))
        .or(() -> worst.map(move -> say("movers.headline.down", name(move), -move.places())))
        .orElseGet(this::quiet);
  }

  private String quiet() {
    boolean known = moves.all().stream().anyMatch(move -> move.ranksApart().isPresent());
    return say(known ? "movers.headline.same" : "movers.headline.unknown");
  }

  String lead() {
    long sure = moves.all().stream().filter(Move::changed).count();
    boolean known = moves.all().stream().anyMatch(move -> move.apart().isPresent());
    return say(
            "movers.lead",
            text.say().day(moves.from().asOf()),
            text.say().day(moves.to().asOf()),
            text.units(moves.filter(), moves.all().size()))
        + " "
        + (known ? say("movers.sure", text.say().count(sure)) : say("movers.sure.unknown"));
  }

  /** The greatest gains for certain, or losses, each with its reason. */
  List<String> findings(boolean up) {
    return moves.changed(up).stream().limit(TOLD).map(this::finding).toList();
  }

  private String finding(Move move) {
    String words =
        say(move.rose() ? "movers.gained" : "movers.lost", name(move), text.unsigned(points(move)))
            + ranks(move);
    return words
        + move.cause().flatMap(cause -> cause("movers.most", cause)).orElse("")
        + move.against().flatMap(cause -> cause("movers.against", cause)).orElse("");
  }

  private String ranks(Move move) {
    int then = Objects.requireNonNull(move.then().rank());
    int now = Objects.requireNonNull(move.now().rank());
    String how = then == now ? "same" : move.climbedOrFell() ? "moved" : "open";
    return say("movers.rank." + how, then, now);
  }

  BigDecimal points(Move move) {
    return moves.nodes().main().get(0).points(move.gained());
  }

  Optional<String> cause(String key, Move.Cause cause) {
    return moves
        .nodes()
        .find(cause.index())
        .map(node -> say(key, node.name(text.say()), text.signed(cause.points())));
  }

  private String name(Move move) {
    return text.name(move.now());
  }

  private String say(String key, Object... words) {
    return text.say().say(key, words);
  }
}
