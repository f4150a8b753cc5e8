package vn.thuocso.index.score;

import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.Sheet;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;

/** Scores data by a framework, by points or as a composite, as the framework says. */
public final class Scoring {
  private final Framework framework;

  private Scoring(Framework framework) {
    this.framework = framework;
  }

  public static Scoring of(Framework framework) {
    return new Scoring(framework);
  }

  /**
   * The scores of a period's units. Earlier periods of the dataset are read only where a rule takes
   * a unit's last observation.
   *
   * @throws InvalidInputException with everything in the data that the framework's method cannot
   *     work with
   * @throws IllegalArgumentException if the dataset has no such period
   */
  public Scores score(Dataset dataset, Period period) throws InvalidInputException {
    return score(dataset, period, Places.NONE);
  }

  /** The same, with problems told where the input files have them. */
  public Scores score(Dataset dataset, Period period, Places places) throws InvalidInputException {
    Sheet sheet =
        dataset
            .sheet(period)
            .orElseThrow(() -> new IllegalArgumentException("no period " + period));
    return switch (framework.scoring()) {
      case POINTS -> new PointScoring(framework).score(sheet, places);
      case COMPOSITE -> new CompositeScoring(framework).score(dataset, period, places);
    };
  }
}
