package vn.thuocso.index.framework;

import java.math.BigDecimal;
import java.util.List;

/**
 * What it takes to improve an indicator: the effort, whether it can be done within the year, the
 * largest share of its maximum that a year can add, and what has to come first.
 */
public record LiftFacts(
    Effort effort, boolean feasibleThisYear, BigDecimal maxGainShare, List<Code> dependsOn) {
  public LiftFacts {
    dependsOn = List.copyOf(dependsOn);
  }
}
