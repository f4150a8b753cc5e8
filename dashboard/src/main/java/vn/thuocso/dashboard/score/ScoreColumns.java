package vn.thuocso.dashboard.score;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thuocso.dashboard.export.Cell;
import vn.thuocso.dashboard.export.Columns;

/** The columns that a file about units begins with, the same in every file. */
public record ScoreColumns(ScoreText text) {

  /** Where a unit stands, and which it is; with a word for why it stands nowhere. */
  public <R> Columns<R> of(Function<R, Score> row) {
    return Columns.<R>in(text.say())
        .with("ranking.csv.rank", at -> Cell.of(row.apply(at).rank()))
        .with("ranking.csv.best", at -> Cell.of(row.apply(at).rankLow()))
        .with("ranking.csv.worst", at -> Cell.of(row.apply(at).rankHigh()))
        .with("ranking.csv.code", at -> Cell.of(row.apply(at).unit().value()))
        .with("ranking.csv.name", at -> Cell.of(row.apply(at).name()))
        .with("ranking.csv.kind", at -> Cell.of(text.kind(row.apply(at))))
        .with("ranking.csv.approximate", at -> Cell.of(row.apply(at).approximate() ? "≈" : ""))
        .with("ranking.csv.state", at -> Cell.of(unranked(row.apply(at))));
  }

  /** Points and the bounds of their interval. */
  public <R> Columns<R> points(Columns<R> columns, ScoreNode node, Function<R, Score> row) {
    return columns
        .with("ranking.csv.points", at -> points(node, row.apply(at).value()))
        .with("ranking.csv.low", at -> points(node, row.apply(at).low()))
        .with("ranking.csv.high", at -> points(node, row.apply(at).high()));
  }

  /** A value in points, or nothing. */
  public static Cell points(ScoreNode node, @Nullable BigDecimal value) {
    return Cell.exact(value == null ? null : node.points(value));
  }

  /** A value in per cent, or nothing. */
  public static Cell percent(@Nullable BigDecimal value) {
    return Cell.exact(value == null ? null : value.movePointRight(2));
  }

  /** Why there is no value; nothing where there is one. */
  public Cell state(Score row) {
    return Cell.of(row.value() == null ? text.state(row) : "");
  }

  private String unranked(Score row) {
    return row.ranked() || row.city() ? "" : text.state(row);
  }
}
