package vn.thuocso.index.data;

import vn.thuocso.index.framework.Code;
import vn.thuocso.index.problem.Place;

/** Knows where a file has what a dataset holds, so that a problem found later can say so. */
public interface DataPlaces {
  /** Where a cell stands; its row or the file where it has no field of its own. */
  Place cell(Period period, UnitCode unit, Code indicator);

  /** Where an indicator's column begins; the file where it has none. */
  Place column(Code indicator);

  /** Where the row of a unit begins. */
  Place row(Period period, UnitCode unit);
}
