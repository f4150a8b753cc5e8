package vn.thuocso.dashboard.engagement;

import java.math.BigDecimal;
import java.time.YearMonth;
import vn.thuocso.contract.UnitCode;

/**
 * What one channel brought in a month, of one measure, to the unit that owned it then.
 *
 * @param kind of the channel, as in the warehouse
 * @param keeper the unit that owns the channel at the end of what was asked for
 * @param sum of a flow, the marked part within
 * @param flagged the part that a rule marked as machine-made
 * @param last the newest value, of a gauge
 */
public record ChannelMonth(
    String channel,
    String kind,
    UnitCode owner,
    UnitCode keeper,
    YearMonth month,
    String measure,
    BigDecimal sum,
    BigDecimal flagged,
    BigDecimal last,
    boolean generated) {}
