package vn.thuocso.dashboard.scoring.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thuocso.contract.wire.NodeFigure;
import vn.thuocso.index.data.Reading;
import vn.thuocso.index.points.Fraction;
import vn.thuocso.index.score.Figure;
import vn.thuocso.index.score.Interval;
import vn.thuocso.index.score.Points;
import vn.thuocso.index.score.Shares;

/** Amounts as the wire carries them. */
final class Micro {

  private Micro() {}

  static long of(double value) {
    return of(BigDecimal.valueOf(value));
  }

  static long of(BigDecimal value) {
    return value.movePointRight(6).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static long milli(BigDecimal value) {
    return value.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** All that the engine says of one node, but for ranks. */
  static NodeFigure.Builder node(String code, String role, Figure figure) {
    NodeFigure.Builder node =
        NodeFigure.newBuilder().setNode(code).setRole(role).setState(States.of(figure.state()));
    figure.value().ifPresent(value -> node.setValueMicro(of(value)));
    figure.points().ifPresent(points -> points(node, points));
    Shares shares = figure.shares();
    if (!shares.equals(Shares.NONE)) {
      node.setShareMeasuredMicro((int) of(shares.measured()))
          .setShareDeclaredMicro((int) of(shares.declared()))
          .setShareSurveyMicro((int) of(shares.survey()))
          .setShareImputedMicro((int) of(shares.imputed()));
    }
    return node;
  }

  private static void points(NodeFigure.Builder node, Points points) {
    node.setPointsMicro(of(points.earned())).setAssessedMicro(of(points.assessed()));
  }

  static void interval(NodeFigure.Builder node, Interval interval) {
    node.setLowMicro(of(interval.lower())).setHighMicro(of(interval.upper()));
  }

  static void counts(NodeFigure.Builder node, Reading.Ratio ratio) {
    node.setNumeratorMilli(milli(ratio.numerator()))
        .setDenominatorMilli(milli(ratio.denominator()));
  }

  static void counts(NodeFigure.Builder node, Fraction above, Fraction below) {
    node.setNumeratorMilli(milli(above.asDecimal())).setDenominatorMilli(milli(below.asDecimal()));
  }
}
