package vn.thuocso.index.step;

/**
 * Eigenvectors of a small symmetric matrix by cyclic Jacobi rotations, in a fixed order.
 *
 * <p>Golub and Van Loan, <cite>Matrix Computations</cite>, §8.5.
 */
final class Jacobi {
  private static final int MOST_SWEEPS = 100;

  private final double[][] a;
  private final double[][] vectors;

  private Jacobi(double[][] symmetric) {
    a = new double[symmetric.length][];
    vectors = new double[symmetric.length][symmetric.length];
    for (int i = 0; i < symmetric.length; i++) {
      a[i] = symmetric[i].clone();
      vectors[i][i] = 1;
    }
  }

  /** The eigenvector of the greatest eigenvalue, of length 1; of equal ones the first found. */
  static double[] first(double[][] symmetric) {
    Jacobi jacobi = of(symmetric);
    int best = 0;
    for (int i = 1; i < symmetric.length; i++) {
      best = jacobi.value(i) > jacobi.value(best) ? i : best;
    }
    return jacobi.vector(best);
  }

  /** All eigenvalues and eigenvectors, in no order. */
  static Jacobi of(double[][] symmetric) {
    Jacobi jacobi = new Jacobi(symmetric);
    jacobi.solve();
    return jacobi;
  }

  double value(int number) {
    return a[number][number];
  }

  /** Of length 1; its sign says nothing. */
  double[] vector(int number) {
    double[] vector = new double[vectors.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = vectors[i][number];
    }
    return vector;
  }

  private void solve() {
    for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal() > 0; sweep++) {
      for (int p = 0; p < a.length; p++) {
        for (int q = p + 1; q < a.length; q++) {
          rotate(p, q);
        }
      }
    }
  }

  private double offDiagonal() {
    double sum = 0;
    for (int p = 0; p < a.length; p++) {
      for (int q = p + 1; q < a.length; q++) {
        sum += a[p][q] * a[p][q];
      }
    }
    return sum;
  }

  private void rotate(int p, int q) {
    if (Math.abs(a[p][q]) <= 1e-18 * (Math.abs(a[p][p]) + Math.abs(a[q][q]))) {
      a[p][q] = 0;
      a[q][p] = 0;
      return;
    }
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cos = 1 / Math.sqrt(t * t + 1);
    double sin = t * cos;
    for (int k = 0; k < a.length; k++) {
      turn(a[k], p, q, cos, sin);
      turn(vectors[k], p, q, cos, sin);
    }
    for (int k = 0; k < a.length; k++) {
      double old = a[p][k];
      a[p][k] = cos * old - sin * a[q][k];
      a[q][k] = sin * old + cos * a[q][k];
    }
    a[p][q] = 0;
    a[q][p] = 0;
  }

  private static void turn(double[] row, int p, int q, double cos, double sin) {
    double old = row[p];
    row[p] = cos * old - sin * row[q];
    row[q] = sin * old + cos * row[q];
  }
}
