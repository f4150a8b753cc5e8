package vn.thuocso.stream.machine;

/**
 * Tells when the state from which a run began cannot be restored.
 *
 * <p>Flink tries for ever. What lies on the disk does not change, so that a few attempts are
 * enough. State of another release is left alone: its own release can still read it.
 */
public final class RestoreWatch {

  private static final int ATTEMPTS = 3;

  private long newest = Long.MIN_VALUE;
  private int failures;

  /** Notes a failure of the job, as often as it is seen; returns true from the last attempt on. */
  public boolean isHopeless(long timestamp, String failure) {
    if (timestamp > newest) {
      newest = timestamp;
      failures += isOfState(failure) ? 1 : 0;
    }
    return failures >= ATTEMPTS;
  }

  private static boolean isOfState(String failure) {
    return failure.contains("Could not restore") && !failure.contains("StateMigrationException");
  }
}
