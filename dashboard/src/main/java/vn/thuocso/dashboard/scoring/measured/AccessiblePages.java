package vn.thuocso.dashboard.scoring.measured;

/** 6.19: sampled pages of the portal that pass every check, of all sampled. */
record AccessiblePages() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "6.19";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** No portal, no page: nothing of nothing. */
  @Override
  public Finding otherwise() {
    return Finding.NOTHING_OF_NOTHING;
  }

  /** Every sample is drawn anew, so samples add up. */
  @Override
  public String sql() {
    return Paired.sql("portal_pages_accessible", "portal_pages_sampled", "portal", "unit_report");
  }

  @Override
  public String lineage() {
    return Paired.lineage("portal_pages_accessible", "portal_pages_sampled");
  }
}
