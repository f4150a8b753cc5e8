package vn.thuocso.index.lift;

import vn.thuocso.index.data.UnitCode;

/**
 * A unit that ranks no better today and could stand above within the year, with the cheapest way
 * that it has to do so.
 */
public record Overtaker(UnitCode unit, double rankNow, Way way) {}
