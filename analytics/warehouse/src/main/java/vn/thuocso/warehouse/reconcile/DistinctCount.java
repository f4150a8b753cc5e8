package vn.thuocso.warehouse.reconcile;

/**
 * The job's estimate of distinct readers, written a second time.
 *
 * <p>The same tokens in any order give the same registers, and these the same double to the last
 * bit: estimates are compared for equality. Registers: HyperLogLog with 2^12 of them over the
 * finaliser of MurmurHash3. Estimator: O. Ertl, "New cardinality estimation algorithms for
 * HyperLogLog sketches" (2017), algorithm 6, q = 52; bounds two standard errors away.
 */
final class DistinctCount {

  private static final int M = 4096;
  private static final int Q = 52;
  private static final double TWO_ERRORS = 2 * (1.04 / Math.sqrt(M));

  private final byte[] longest = new byte[M];

  void add(long token) {
    long hash = (token ^ (token >>> 33)) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
    hash ^= hash >>> 33;
    int register = (int) (hash >>> Q);
    long rest = hash & ((1L << Q) - 1);
    // Zeros before the first one among the 52 bits, plus one; 53 when there is no one at all.
    int rank = Long.numberOfLeadingZeros(rest) - (Long.SIZE - Q) + 1;
    longest[register] = (byte) Math.max(longest[register], rank);
  }

  double estimate() {
    int[] multiplicity = new int[Q + 2];
    for (byte rank : longest) {
      multiplicity[rank]++;
    }
    double z = M * tau(1 - (double) multiplicity[Q + 1] / M);
    for (int k = Q; k >= 1; k--) {
      z = 0.5 * (z + multiplicity[k]);
    }
    z += M * sigma((double) multiplicity[0] / M);
    return 1 / (2 * Math.log(2)) * M * M / z;
  }

  double lower() {
    int used = 0;
    for (byte rank : longest) {
      used += rank > 0 ? 1 : 0;
    }
    return Math.max(used, estimate() * (1 - TWO_ERRORS));
  }

  double upper() {
    return estimate() * (1 + TWO_ERRORS);
  }

  private static double sigma(double x) {
    if (x == 1) {
      return Double.POSITIVE_INFINITY;
    }
    double power = x;
    double sum = x;
    double last = -1;
    for (double y = 1; sum != last; y += y) {
      power *= power;
      last = sum;
      sum += power * y;
    }
    return sum;
  }

  private static double tau(double x) {
    if (x == 0 || x == 1) {
      return 0;
    }
    double root = x;
    double sum = 1 - x;
    double last = -1;
    for (double y = 0.5; sum != last; y *= 0.5) {
      root = Math.sqrt(root);
      last = sum;
      sum -= (1 - root) * (1 - root) * y;
    }
    return sum / 3;
  }
}
