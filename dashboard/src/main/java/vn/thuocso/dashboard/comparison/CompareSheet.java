package vn.thuocso.dashboard.comparison;

import vn.thuocso.dashboard.export.Cell;
import vn.thuocso.dashboard.export.Columns;
import vn.thuocso.dashboard.export.Sheet;
import vn.thuocso.dashboard.score.Score;
import vn.thuocso.dashboard.score.ScoreColumns;
import vn.thuocso.dashboard.score.ScoreNode;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.score.Snapshot;
import vn.thuocso.dashboard.score.Stamp;
import vn.thuocso.dashboard.wording.Wording;

/** The chosen units side by side, as a table to take away. */
record CompareSheet(Wanted wanted, Rivals rivals, ScoreText text) {

  Sheet sheet() {
    Wording say = text.say();
    ScoreColumns shared = new ScoreColumns(text);
    Columns<Score> columns =
        shared.points(shared.<Score>of(row -> row), rivals.nodes().main().get(0), row -> row);
    for (ScoreNode index : rivals.nodes().indices()) {
      columns
          .under(index.name(say) + ", %", row -> value(index, row))
          .under(
              index.name(say) + ", " + say.say("ranking.csv.state"),
              row -> rivals.at(index.code(), row.unit()).map(shared::state).orElse(Cell.of("")));
    }
    return columns.sheet(say.say("compare.title"), rivals.all(), stamp().origin(say));
  }

  private Cell value(ScoreNode index, Score row) {
    return ScoreColumns.percent(rivals.at(index.code(), row.unit()).map(Score::value).orElse(null));
  }

  Stamp stamp() {
    Snapshot at = rivals.chosen().snapshot();
    String permalink =
        ComparePages.address(
            wanted.units(), rivals.chosen().address().with("ngay", at.asOf().toString()));
    return new Stamp(at, permalink, Stamp.check(at.version() + permalink));
  }
}
