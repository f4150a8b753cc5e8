package vn.thuocso.index.composite;

import vn.thuocso.index.data.UnitCode;
import vn.thuocso.index.framework.Code;
import vn.thuocso.index.problem.Place;

/** Knows where in the input files something stands, so that a problem can say so. */
public interface Places {
  /** Places for data that came from no file. */
  Places NONE =
      new Places() {
        @Override
        public Place cell(UnitCode unit, Code indicator) {
          return Place.of("");
        }

        @Override
        public Place column(Code indicator) {
          return Place.of("");
        }

        @Override
        public Place node(Code node) {
          return Place.of("");
        }
      };

  /** Where a reading stands. */
  Place cell(UnitCode unit, Code indicator);

  /** Where an indicator's column begins. */
  Place column(Code indicator);

  /** Where the framework defines a node. */
  Place node(Code node);
}
