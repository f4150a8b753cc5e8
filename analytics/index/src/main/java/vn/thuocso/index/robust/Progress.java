package vn.thuocso.index.robust;

/** Is told how far a long run is, and may end it. Never called by two threads at once. */
public interface Progress {
  /** Goes on silently. */
  Progress NONE = (done, all) -> true;

  /** Returns whether to go on; {@code done} never falls. */
  boolean ran(int done, int all);
}
