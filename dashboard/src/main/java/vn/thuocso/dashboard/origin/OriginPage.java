package vn.thuocso.dashboard.origin;

import java.util.List;
import java.util.Optional;

/**
 * Where a figure comes from, ready to be placed.
 *
 * @param answer the sentence that answers first
 * @param rule how the figure is reckoned, in words
 * @param symbols the same in symbols; empty where there is nothing to reckon
 * @param entries what went into the formula; of an indicator of a ward whose inputs are kept
 * @param worked the formula with the figures put in, a line a step
 * @param notes what the rule leaves open: rounding, missing values, who sees what
 * @param lineage the records behind it; of a measured indicator of a ward only
 * @param profile the unit's own page
 * @param example of a sum: one way down to records
 * @param former the same figure in the snapshot that changes are reckoned from
 * @param table what it is made of; empty for an indicator of a ward
 */
record OriginPage(
    String title,
    String unit,
    String name,
    String answer,
    Link profile,
    List<Link> trail,
    Optional<Link> example,
    List<String> remarks,
    Word state,
    String reason,
    List<Fact> facts,
    String rule,
    String symbols,
    List<Entry> entries,
    List<String> worked,
    List<String> notes,
    Table table,
    LineageView lineage,
    List<Fact> snapshot,
    Optional<Link> former,
    String address,
    String api,
    boolean approximate,
    boolean generated) {

  OriginPage {
    trail = List.copyOf(trail);
    remarks = List.copyOf(remarks);
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
    entries = List.copyOf(entries);
    worked = List.copyOf(worked);
    snapshot = List.copyOf(snapshot);
  }

  /** A place to go to. */
  record Link(String href, String text) {}

  /** A word with its look. */
  record Word(String look, String text) {}

  /** A label and what belongs to it; in the letters of a machine where it is code. */
  record Fact(String label, String text, boolean code) {}

  /**
   * An amount, role or part that went into the formula.
   *
   * @param value empty where there is none
   */
  record Entry(String name, String value, String unit, Word state, String source) {}

  /**
   * What the figure is made of.
   *
   * @param last what the last column holds
   */
  record Table(String title, String note, String last, List<Row> rows) {

    Table {
      rows = List.copyOf(rows);
    }

    static final Table NONE = new Table("", "", "", List.of());
  }

  /**
   * A part of the figure, one level down.
   *
   * @param points earned, of those assessed; the counts of an indicator where it has no points
   */
  record Row(Link link, String code, Word state, String points, String max, String share) {}
}
