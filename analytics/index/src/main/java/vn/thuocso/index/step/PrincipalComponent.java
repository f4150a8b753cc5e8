package vn.thuocso.index.step;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights along the direction in which several columns vary most: the first eigenvector of their
 * correlation matrix over the units that have all of them.
 *
 * <p>COINr 1.1 {@code get_PCA} (R's {@code prcomp} with centring and scaling); OECD/JRC Handbook,
 * weights based on principal components. The eigenvector has length 1 and the sign that makes its
 * sum positive; weights may still be negative where an indicator runs against the others.
 */
public final class PrincipalComponent {
  /** A component whose weights cancel to less than this is no mean: it divides by about nothing. */
  private static final double LEAST_SUM = 0.1;

  private final double eigenvalue;
  private final double[] vector;

  private PrincipalComponent(double eigenvalue, double[] vector) {
    this.eigenvalue = eigenvalue;
    this.vector = vector;
  }

  /** Whether weights can be those of a mean: some, and they do not cancel. */
  public static boolean weighs(double[] component) {
    double sum = 0;
    for (double weight : component) {
      sum += weight;
    }
    return sum >= LEAST_SUM;
  }

  /** Whether a better value of one column lowers the mean. */
  public static boolean isMixed(double[] component) {
    return Columns.min(component) < 0;
  }

  /**
   * The weights, one per column; empty where fewer than two units have all columns, or a column is
   * constant among those.
   */
  public static double[] weights(double[][] columns) {
    double[][] standard = standardised(columns);
    if (standard.length == 0) {
      return new double[0];
    }
    return signed(Jacobi.first(correlations(standard)));
  }

  /** All components, the one that explains most first; none where {@link #weights} is empty. */
  public static List<PrincipalComponent> all(double[][] columns) {
    double[][] standard = standardised(columns);
    if (standard.length == 0) {
      return List.of();
    }
    Jacobi solved = Jacobi.of(correlations(standard));
    return IntStream.range(0, standard.length)
        .mapToObj(
            i -> new PrincipalComponent(Math.max(0, solved.value(i)), signed(solved.vector(i))))
        .sorted(Comparator.comparingDouble(PrincipalComponent::eigenvalue).reversed())
        .toList();
  }

  /** The variance along the component, of standardised columns. */
  public double eigenvalue() {
    return eigenvalue;
  }

  /** The weights of the columns, of length 1. */
  public double[] vector() {
    return vector.clone();
  }

  private static double[][] standardised(double[][] columns) {
    boolean[] complete = complete(columns);
    double[][] standard = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      double[] kept = keep(columns[j], complete);
      if (kept.length < 2 || Columns.min(kept) == Columns.max(kept)) {
        return new double[0][];
      }
      new Normaliser.ZScore(0, 1).apply(kept);
      standard[j] = kept;
    }
    return standard;
  }

  private static boolean[] complete(double[][] columns) {
    boolean[] complete = new boolean[columns.length == 0 ? 0 : columns[0].length];
    Arrays.fill(complete, true);
    for (double[] column : columns) {
      for (int i = 0; i < column.length; i++) {
        complete[i] &= !Double.isNaN(column[i]);
      }
    }
    return complete;
  }

  private static double[] keep(double[] column, boolean[] keep) {
    double[] kept = new double[column.length];
    int count = 0;
    for (int i = 0; i < column.length; i++) {
      if (keep[i]) {
        kept[count++] = column[i];
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static double[][] correlations(double[][] standard) {
    int m = standard.length;
    double[][] correlations = new double[m][m];
    for (int j = 0; j < m; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = 0;
        for (int i = 0; i < standard[j].length; i++) {
          sum += standard[j][i] * standard[k][i];
        }
        correlations[j][k] = sum / (standard[j].length - 1);
        correlations[k][j] = correlations[j][k];
      }
    }
    return correlations;
  }

  private static double[] signed(double[] vector) {
    double sum = 0;
    for (double weight : vector) {
      sum += weight;
    }
    if (Math.abs(sum) <= 1e-12 ? vector[0] < 0 : sum < 0) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = -vector[i];
      }
    }
    return vector;
  }
}
