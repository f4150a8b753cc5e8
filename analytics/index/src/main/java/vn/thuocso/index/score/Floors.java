package vn.thuocso.index.score;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.RankingRule.Floor;

/** Holds units against what they need to be ranked by the total; other nodes have no floor. */
record Floors(Framework framework) {
  /** Why a unit that has a value is not ranked by a node; empty where it is. */
  Optional<Standing.Reason> below(Code node, UnitFigures unit) {
    if (!node.equals(framework.tree().code())) {
      return Optional.empty();
    }
    Floor floor = framework.ranking().floor();
    if (floor instanceof Floor.Assessed assessed) {
      return below(assessed, unit);
    }
    return floor instanceof Floor.Available available
            && unit.of(node).availability() < available.availability()
        ? Optional.of(Standing.Reason.TOO_LITTLE_DATA)
        : Optional.empty();
  }

  private Optional<Standing.Reason> below(Floor.Assessed floor, UnitFigures unit) {
    if (points(unit, framework.tree()).assessed().compareTo(floor.assessedPoints()) < 0) {
      return Optional.of(Standing.Reason.TOO_FEW_POINTS);
    }
    for (Node group : framework.tree().children()) {
      Points points = points(unit, group);
      BigDecimal least = points.maximum().multiply(floor.shareOfEachGroup());
      if (points.assessed().compareTo(least) < 0) {
        return Optional.of(Standing.Reason.TOO_SMALL_SHARE_OF_A_GROUP);
      }
    }
    return Optional.empty();
  }

  private static Points points(UnitFigures unit, Node node) {
    return unit.of(node.code()).points().orElse(Points.NONE);
  }
}
