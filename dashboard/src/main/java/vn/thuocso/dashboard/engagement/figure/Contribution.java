package vn.thuocso.dashboard.engagement.figure;

import vn.thuocso.contract.UnitCode;

/**
 * One channel's (or one poll's) part in a KPI of the unit that owned it.
 *
 * @param source what contributes, as people know it
 * @param generated true when any of its amounts was generated for a demonstration
 */
public record Contribution(
    Kpi kpi, UnitCode unit, Source source, Evidence evidence, boolean generated) {

  /** A channel or a poll by id, name and channel kind. */
  public record Source(String id, String name, String kind) {}
}
