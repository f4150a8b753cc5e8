package vn.thuocso.index.bundle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuocso.index.composite.Places;
import vn.thuocso.index.data.DataPlaces;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.data.Period;
import vn.thuocso.index.data.check.Fit;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.problem.InvalidInputException;
import vn.thuocso.index.problem.Problem;
import vn.thuocso.index.problem.Problems;
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
   * The scores of the period: the one door of every command. What it refuses is what {@code check}
   * tells of that period.
   *
   * @throws InvalidInputException with everything in the period that does not fit the definition,
   *     or that its method cannot work with
   */
  public Scores scores() throws InvalidInputException {
    List<Problem> misfits =
        places instanceof DataPlaces own
            ? Fit.check(framework, dataset, own, period)
            : List.<Problem>of();
    try {
      Scores scores = Scoring.of(framework).score(dataset, period, places);
      if (misfits.isEmpty()) {
        return scores;
      }
    } catch (InvalidInputException invalid) {
      throw refused(misfits, invalid.problems());
    }
    throw refused(misfits, List.of());
  }

  private static InvalidInputException refused(List<Problem> misfits, List<Problem> more) {
    Problems problems = new Problems();
    problems.addAll(misfits);
    Set<Problem.Breach> told = misfits.stream().map(Problem::breach).collect(Collectors.toSet());
    more.stream().filter(problem -> !told.contains(problem.breach())).forEach(problems::add);
    return new InvalidInputException(problems.sorted());
  }

  /** What any of these periods would be refused for. */
  public List<Problem> problems(List<Period> periods) {
    Set<Problem> found = new LinkedHashSet<>();
    for (Period each : periods) {
      try {
        of(each).scores();
      } catch (InvalidInputException invalid) {
        found.addAll(invalid.problems());
      }
    }
    return List.copyOf(found);
  }

  /** What a reader of the period's results has to know although nothing is refused for it. */
  public List<String> remarks() {
    return Remarks.of(this);
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
