package vn.thuocso.dashboard.scoring.measured;

/** 3.3: minutes that loudspeakers worked, of those planned. */
record LoudspeakerMinutes() implements MeasuredQuestion {

  @Override
  public String indicator() {
    return "3.3";
  }

  @Override
  public Shape shape() {
    return Shape.COUNTS;
  }

  /** Whether there are loudspeakers is declared in 3.2, not measured. */
  @Override
  public Finding otherwise() {
    return new Finding.Unknown(Reason.NO_CHANNEL);
  }

  @Override
  public String sql() {
    return Paired.sql("loudspeaker_minutes_working", "loudspeaker_minutes_planned", "unit_report");
  }

  @Override
  public String lineage() {
    return Paired.lineage("loudspeaker_minutes_working", "loudspeaker_minutes_planned");
  }
}
