package vn.thuocso.dashboard.target.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuocso.dashboard.target.Place;

/** Nothing of what somebody wished was written; says why, cell by cell. */
public final class SheetRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Kind kind;
  private final transient Map<Place, Problem> cells;

  SheetRefusal(Kind kind, Map<Place, Problem> cells) {
    super(kind + " at " + cells.keySet());
    this.kind = kind;
    this.cells = new LinkedHashMap<>(cells);
  }

  /** What kind of obstacle it is. */
  public enum Kind {
    /** Somebody else changed the cell meanwhile. */
    STALE,
    /** A value breaks a rule. */
    INVALID,
    /** There is nothing new to adopt. */
    NOTHING,
    /** Who drafted may not adopt. */
    OWN_WORK,
    /** The sheet was changed after it was looked at. */
    MOVED_ON,
    /** The sheet has errors. */
    ERRORS
  }

  /** What kind of obstacle it is. */
  public Kind kind() {
    return kind;
  }

  /** What is wrong with each cell; empty where it is about the whole sheet. */
  public Map<Place, Problem> cells() {
    return cells;
  }
}
