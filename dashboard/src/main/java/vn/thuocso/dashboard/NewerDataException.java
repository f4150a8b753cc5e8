package vn.thuocso.dashboard;

/** Refuses a database that a newer version of this program has written. */
final class NewerDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NewerDataException(String version) {
    super(
        "PostgreSQL holds migration "
            + version
            + ", which this version does not know: it was written by a newer Thước Số and is left"
            + " as it is. Start that version, or restore an older backup.");
  }
}
