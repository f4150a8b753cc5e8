package vn.thuocso.dashboard.assessment;

/** Somebody wrote meanwhile; nothing was written. */
public final class StaleVersion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long seen;
  private final long present;

  /** Says which version the writer had seen, and which stands now. */
  public StaleVersion(String what, long seen, long present) {
    super(what + ": version " + present + " stands, " + seen + " was seen");
    this.seen = seen;
    this.present = present;
  }

  public long seen() {
    return seen;
  }

  public long present() {
    return present;
  }
}
