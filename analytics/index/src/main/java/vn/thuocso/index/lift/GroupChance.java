package vn.thuocso.index.lift;

import java.math.BigDecimal;
import vn.thuocso.index.data.UnitCode;

/**
 * What one unit of a group can improve.
 *
 * @param gain what it adds to the group's total, from 0 to 1, before rounding
 */
public record GroupChance(UnitCode unit, Chance chance, BigDecimal gain) {}
