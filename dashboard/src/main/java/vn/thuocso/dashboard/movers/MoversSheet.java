package vn.thuocso.dashboard.movers;

import java.util.List;
import java.util.Optional;
import vn.thuocso.dashboard.export.Cell;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.score.Address;
import vn.thuocso.dashboard.score.ScoreColumns;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Stamp;
import vn.thuocso.dashboard.wording.Wording;

/** Who moved, as a table to take away. */
record MoversSheet(Moves moves, ScoreText text) {

  Sheet sheet() {
    Wording say = text.say();
    ScoreColumns columns = new ScoreColumns(text);
    ScoreNode total = moves.nodes().main().get(0);
    return columns
        .points(columns.of(Move::now), total, Move::now)
        .with("movers.csv.rank", move -> Cell.of(move.then().rank()))
        .with("movers.csv.best", move -> Cell.of(move.then().rankLow()))
        .with("movers.csv.worst", move -> Cell.of(move.then().rankHigh()))
        .with("movers.csv.points", move -> ScoreColumns.points(total, move.then().value()))
        .with("ranking.csv.climbed", move -> Cell.of(move.places()))
        .with("ranking.csv.gained", move -> ScoreColumns.points(total, move.gained()))
        .with("movers.doubt", move -> Cell.of(say.say("movers." + MoversPages.certainty(move))))
        .with("movers.why", move -> Cell.of(move.cause().flatMap(this::index).orElse("")))
        .with(
            "movers.csv.cause",
            move -> Cell.exact(move.cause().map(Move.Cause::points).orElse(null)))
        .sheet(
            say.say("movers.title"),
            moves.all(),
            stamp()
                .origin(
                    say,
                    List.of(
                        Sheet.Parameter.of(
                            say.say("movers.csv.from"), say.day(moves.from().asOf())))));
  }

  private Optional<String> index(Move.Cause cause) {
    return moves.nodes().find(cause.index()).map(node -> node.name(text.say()));
  }

  /** Of both snapshots: the address names both days. */
  Stamp stamp() {
    String permalink = address().at("/bien-dong");
    return new Stamp(
        moves.to(),
        permalink,
        Stamp.check(moves.from().version() + " " + moves.to().version() + permalink));
  }

  Address address() {
    return Address.empty()
        .with("tu", moves.from().asOf().toString())
        .with("den", moves.to().asOf().toString())
        .with("loai", moves.filter().code());
  }
}
