package vn.thuocso.index.score;

import vn.thuocso.index.framework.Code;

/** What a view says of a unit as a whole. */
public sealed interface Verdict {
  /** The band at a position of the framework's list, counted from 0, and the group deciding it. */
  record Band(int step, Code decidedBy) implements Verdict {}

  /** The maturity level reached, counted from 1; 0 for none. */
  record Level(int reached) implements Verdict {}
}
