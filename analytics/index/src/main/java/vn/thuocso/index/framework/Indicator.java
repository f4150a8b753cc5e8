package vn.thuocso.index.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A leaf of the tree: what is read for each unit, and by which rules it counts.
 *
 * @param unitKinds the kinds of units it applies to; empty for all
 * @param factor what numerator over denominator is multiplied by to give the value v, as 100 for
 *     percent; 1 for plain ratios
 * @param counts which numbers are possible
 * @param points its maximum and rule; there if and only if the framework scores points
 * @param column what it changes in composite steps
 * @param areaRule how units seen together as an area have a figure of their own for it
 */
public record Indicator(
    Code code,
    Name name,
    double weight,
    Direction direction,
    SourceKind source,
    Set<String> unitKinds,
    BigDecimal factor,
    Counts counts,
    Optional<PointScale> points,
    ColumnRules column,
    Optional<ZeroDenominator> zeroDenominator,
    Optional<SuppressionRule> suppression,
    Optional<AreaRule> areaRule,
    Optional<LiftFacts> lift,
    Tags tags,
    Map<String, Name> notes)
    implements Node {
  public Indicator {
    unitKinds = Set.copyOf(unitKinds);
    if (points.isPresent() && points.get().rule() instanceof PointRule.Survey) {
      counts = Counts.TRIALS;
    }
    notes = Ordered.copyOf(notes);
  }

  /** Whether it applies to units of a kind. */
  public boolean appliesTo(String unitKind) {
    return unitKinds.isEmpty() || unitKinds.contains(unitKind);
  }

  /** Its maximum and rule. */
  public PointScale pointScale() {
    return points.orElseThrow(() -> new IllegalStateException(code + " scores no points"));
  }

  @Override
  public List<Indicator> indicators() {
    return List.of(this);
  }

  @Override
  public int height() {
    return 0;
  }
}
