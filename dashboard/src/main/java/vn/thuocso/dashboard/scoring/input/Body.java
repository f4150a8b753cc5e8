package vn.thuocso.dashboard.scoring.input;

import vn.thuocso.contract.UnitCode;

/**
 * A unit of the register.
 *
 * @param area code of the former district that most of a ward lies in; empty otherwise
 */
public record Body(UnitCode code, String name, String kind, String area) {}
