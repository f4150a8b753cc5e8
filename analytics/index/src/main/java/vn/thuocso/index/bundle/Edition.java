package vn.thuocso.index.bundle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.DataPlaces;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.check.Fit;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;
import vn.thuocso.index.problem.Rule;
import vn.thuocso.index.score.Scores;
import vn.thuocso.index.score.Scoring;

/** One period of data under one definition, as read from files. */
public record Edition(Framework framework, Dataset dataset, Places places, Period period) {
  /**
   * Reads both.
   *
   * @param period the period meant; the last one of the data where empty
   * @throws InvalidInputException with every problem of the definition and of the data
   */
  public static Edition read(Source definition, List<Source> data, Optional<Period> period)
      throws InvalidInputException {
    return Reader.read(definition, data, period);
  }

  /** What in all periods does not fit the definition, found before anything is computed. */
  public List<Problem> misfits() {
    return places instanceof DataPlaces own ? Fit.check(framework, dataset, own) : List.of();
  }

  /**
   * The scores of the period.
   *
   * @throws InvalidInputException if the method cannot work with the data, or a unit is of a kind
   *     that the definition is not for
   */
  public Scores scores() throws InvalidInputException {
    Problems problems = new Problems();
    problems.addAll(misfits().stream().filter(each -> each.rule() == Rule.UNKNOWN_CODE).toList());
    if (!problems.isEmpty()) {
      try {
        Scoring.of(framework).score(dataset, period, places);
      } catch (InvalidInputException more) {
        problems.addAll(more.problems());
      }
    }
    problems.throwIfAny();
    return Scoring.of(framework).score(dataset, period, places);
  }

  /** What in all periods does not fit, and what in some only shows when the method runs. */
  public List<Problem> problems(List<Period> periods) {
    List<Problem> misfits = misfits();
    Set<Problem> found = new LinkedHashSet<>(misfits);
    for (Period each : periods) {
      try {
        of(each).scores();
      } catch (InvalidInputException invalid) {
        invalid.problems().stream()
            .filter(problem -> misfits.stream().noneMatch(problem::repeats))
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** The same data under another definition of the same file. */
  Edition under(Framework other) {
    return new Edition(other, dataset, places, period);
  }

  /** The same data and definition, of another period that the data has. */
  public Edition of(Period other) {
    return new Edition(
        framework, dataset, places instanceof EditionPlaces own ? own.of(other) : places, other);
  }
}
