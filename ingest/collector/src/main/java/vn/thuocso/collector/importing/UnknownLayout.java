package vn.thuocso.collector.importing;

/** A file is of none of the kinds that can be read here. */
final class UnknownLayout extends Exception {

  private static final long serialVersionUID = 1L;

  UnknownLayout() {
    super("unknown layout", null, false, false);
  }
}
