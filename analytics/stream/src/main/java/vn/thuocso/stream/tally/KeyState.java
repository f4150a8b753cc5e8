package vn.thuocso.stream.tally;

/** What a tally remembers of one key. */
public abstract class KeyState {

  /** Whether rows wait to be written; never part of a snapshot, which is taken when none do. */
  private boolean queued;

  final boolean queue() {
    boolean before = queued;
    queued = true;
    return !before;
  }

  final boolean isQueued() {
    return queued;
  }

  final void written() {
    queued = false;
  }

  final void queuedLike(KeyState other) {
    queued = other.queued;
  }
}
