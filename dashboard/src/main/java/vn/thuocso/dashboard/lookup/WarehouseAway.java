package vn.thuocso.dashboard.lookup;

/** The warehouse did not answer in time, or not at all; the page says so and stays up. */
public final class WarehouseAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WarehouseAway(Throwable cause) {
    super("The warehouse did not answer: " + cause.getMessage(), cause);
  }
}
