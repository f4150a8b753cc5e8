package vn.thuocso.dashboard.scoring.measured;

/** 6.14: working days with the press review in time, of all working days. */
record PressReviewDays() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "6.14";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** Who shares the city's review was told so on paper: none is no zero yet. */
  @Override
  public Finding otherwise() {
    return new Finding.Unknown(Reason.NO_CHANNEL);
  }

  @Override
  public String sql() {
    return Paired.sql("press_review_days_on_time", "press_review_days_due", "unit_report");
  }

  @Override
  public String lineage() {
    return Paired.lineage("press_review_days_on_time", "press_review_days_due");
  }
}
