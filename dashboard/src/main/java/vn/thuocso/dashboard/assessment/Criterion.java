package vn.thuocso.dashboard.assessment;

import vn.thuocso.contract.UnitCode;

/** One indicator of one unit in one year's round: what is claimed and decided at a time. */
public record Criterion(int year, UnitCode unit, String indicator) {

  /** As the record of decisions calls it. */
  public String key() {
    return year + "|" + unit + "|" + indicator;
  }
}
