package vn.thuocso.warehouse.row;

/**
 * The version of a row of facts: grows with the epoch of the job, then with the offset. The epoch
 * of observations is 0 for as long as their topic is the first one.
 */
public final class RowVersion {

  private static final int OFFSET_BITS = 44;

  private RowVersion() {}

  /** Returns the version of a row whose last record has this offset. */
  public static long of(int epoch, long offset) {
    if (epoch < 0 || epoch >= 1 << 20 || offset < 0 || offset >= 1L << OFFSET_BITS) {
      throw new IllegalArgumentException(
          "A version is made of an epoch below 2^20 and an offset below 2^44, not of %d and %d"
              .formatted(epoch, offset));
    }
    return ((long) epoch << OFFSET_BITS) | offset;
  }

  /** Returns the epoch of a version. */
  public static int epoch(long version) {
    return (int) (version >>> OFFSET_BITS);
  }
}
