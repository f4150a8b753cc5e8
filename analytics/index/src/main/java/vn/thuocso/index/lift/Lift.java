package vn.thuocso.index.lift;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thuocso.index.data.UnitCode;

/**
 * What would lift a unit.
 *
 * @param rankAimed the rank now less the ranks to gain, at least 1
 * @param totalAimed the least total that has the rank aimed at; empty where no total has
 * @param way the cheapest set of criteria; empty where all of them together do not reach the aim
 * @param rankWithAll the rank that all criteria together would bring
 * @param obstacles the criteria that are no way up
 */
public record Lift(
    UnitCode unit,
    double rankNow,
    double rankAimed,
    BigDecimal totalNow,
    Optional<BigDecimal> totalAimed,
    Optional<Way> way,
    double rankWithAll,
    List<Obstacle> obstacles) {
  public Lift {
    obstacles = List.copyOf(obstacles);
  }
}
