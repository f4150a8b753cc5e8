package vn.thuocso.dashboard.channel;

/** Somebody changed the same thing since it was read; nothing was written. */
public final class StaleVersion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Names what was changed. */
  public StaleVersion(String what) {
    super(what + " was changed by somebody else");
  }
}
