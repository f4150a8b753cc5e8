package vn.thuocso.index.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thuocso.index.step.Columns;
import vn.thuocso.index.step.PrincipalComponent;

/**
 * The principal components of a group's standardised scores, over the units that have all members.
 *
 * <p>COINr 1.1 {@code get_PCA} (R's {@code prcomp}, scaled, rows with a gap left out); OECD/JRC
 * Handbook, step 4. The sign is the one that makes a component's coefficients sum to more than
 * zero.
 *
 * @param units how many have all members
 * @param components the one that explains most first; empty with a reason
 */
public record Components(
    Members members, int units, List<Component> components, Optional<Reason> reason) {
  public Components {
    components = List.copyOf(components);
  }

  /**
   * One component.
   *
   * @param eigenvalue the variance along it; the eigenvalues sum to the number of members
   * @param share eigenvalue ÷ number of members
   * @param cumulative the shares up to this one
   * @param coefficients R's {@code rotation}, of length 1, in the members' order
   * @param loadings coefficient · √eigenvalue: the member's correlation with the component
   */
  public record Component(
      double eigenvalue,
      double share,
      double cumulative,
      List<Double> coefficients,
      List<Double> loadings) {
    public Component {
      coefficients = List.copyOf(coefficients);
      loadings = List.copyOf(loadings);
    }
  }

  /** Of every group. */
  public static List<Components> of(Values values) {
    return Members.of(values.framework()).stream()
        .map(members -> of(members, complete(values.scores(members.codes()))))
        .toList();
  }

  private static double[][] complete(double[][] columns) {
    int[] units =
        IntStream.range(0, columns[0].length)
            .filter(u -> java.util.Arrays.stream(columns).noneMatch(c -> Double.isNaN(c[u])))
            .toArray();
    double[][] complete = new double[columns.length][units.length];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < units.length; i++) {
        complete[j][i] = columns[j][units[i]];
      }
    }
    return complete;
  }

  private static Components of(Members members, double[][] columns) {
    int units = columns[0].length;
    if (columns.length < 2) {
      return none(members, units, Reason.ONE_MEMBER);
    }
    if (units < Correlation.FEWEST) {
      return none(members, units, Reason.TOO_FEW_UNITS);
    }
    for (double[] column : columns) {
      if (Columns.min(column) == Columns.max(column)) {
        return none(members, units, Reason.NO_VARIATION);
      }
    }
    return new Components(members, units, told(columns), Optional.empty());
  }

  private static Components none(Members members, int units, Reason reason) {
    return new Components(members, units, List.of(), Optional.of(reason));
  }

  private static List<Component> told(double[][] columns) {
    List<Component> told = new ArrayList<>();
    double sum = 0;
    for (PrincipalComponent each : PrincipalComponent.all(columns)) {
      double size = Math.sqrt(each.eigenvalue());
      sum += each.eigenvalue();
      told.add(
          new Component(
              each.eigenvalue(),
              each.eigenvalue() / columns.length,
              sum / columns.length,
              scaled(each.vector(), 1),
              scaled(each.vector(), size)));
    }
    return told;
  }

  private static List<Double> scaled(double[] vector, double by) {
    return java.util.Arrays.stream(vector).mapToObj(value -> value * by + 0.0).toList();
  }
}
