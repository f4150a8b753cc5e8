package vn.thuocso.dashboard.audit;

import java.util.List;
import vn.thuocso.dashboard.shell.Option;

/**
 * The record of decisions as a page shows it.
 *
 * @param verbs and units: what can be chosen to search by
 * @param head the end of the whole record, to be copied elsewhere
 * @param noted which end was last noted in a file; empty when none was
 * @param older where the entries before these are; empty when there are none
 * @param newest where the newest are; empty when these are the newest
 */
record AuditPage(
    String headline,
    List<Option> verbs,
    List<Option> units,
    List<Line> lines,
    String head,
    String noted,
    String older,
    String newest) {

  AuditPage {
    verbs = List.copyOf(verbs);
    units = List.copyOf(units);
    lines = List.copyOf(lines);
  }

  /**
   * One entry.
   *
   * @param sound whether it is still what was written
   */
  record Line(
      String no,
      String at,
      String who,
      String verb,
      String object,
      String unit,
      String facts,
      String digest,
      boolean sound) {}
}
