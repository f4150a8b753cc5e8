package vn.thuocso.embedded.launcher;

/** Where a process of the product is in its life. */
enum ProcessState {
  /** Waits for those it starts after. */
  WAITING,
  /** Runs and does not serve yet. */
  STARTING,
  /** Serves. */
  READY,
  /** Died and comes back after a pause. */
  PAUSED,
  /** Did its one thing. */
  DONE,
  /** Ended because it was told to. */
  STOPPED
}
