package vn.thuocso.bench.drill;

import java.util.concurrent.locks.LockSupport;

/** Lets so many parcels through, so that the load lasts from the first kill to the last. */
final class Gate {

  private static final long GLANCE = 5_000_000;

  private volatile int open;
  private int entered;
  private int passed;

  /** Lets parcels through until there have been so many in all. */
  void openUntil(int parcels) {
    open = parcels;
  }

  /** Waits for its turn; each call is one parcel. */
  void enter() {
    int turn = next();
    while (turn >= open) {
      LockSupport.parkNanos(GLANCE);
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("The drill was given up");
      }
    }
  }

  /** Says that a parcel is acknowledged. */
  synchronized void passed() {
    passed++;
  }

  synchronized int count() {
    return passed;
  }

  private synchronized int next() {
    return entered++;
  }
}
