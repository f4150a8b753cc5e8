package vn.thuocso.warehouse;

/** Thrown when the warehouse refuses or cannot be reached; the message is one sentence. */
public final class WarehouseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean passing;

  /** Says what failed and why; {@code passing} when the same call may succeed later. */
  public WarehouseException(String message, boolean passing, Throwable cause) {
    super(message, cause);
    this.passing = passing;
  }

  /** Tells whether the same call may succeed later: the server was away or busy. */
  public boolean isPassing() {
    return passing;
  }
}
