package vn.thuocso.dashboard.form;

import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.PointRule;

/** What is asked of whoever enters an indicator. */
enum EntryKind {
  YES_NO,
  ROLE,
  PARTS,
  AMOUNT,
  RATIO;

  static EntryKind of(Indicator indicator) {
    PointRule rule = indicator.pointScale().rule();
    if (rule instanceof PointRule.Bool) {
      return YES_NO;
    }
    if (rule instanceof PointRule.Role) {
      return ROLE;
    }
    if (rule instanceof PointRule.Parts) {
      return PARTS;
    }
    return indicator.notes().containsKey("denominator") ? RATIO : AMOUNT;
  }
}
