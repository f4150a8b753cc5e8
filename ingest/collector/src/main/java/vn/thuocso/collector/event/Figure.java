package vn.thuocso.collector.event;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.Grain;
import vn.thuocso.contract.Measure;
import vn.thuocso.contract.wire.Reading;

/**
 * One figure as a source states it, before the rules.
 *
 * @param content id of the content, empty for the channel itself
 * @param start beginning of the period; of a cumulative reading, whatever the source says
 * @param value null when the source says that it has none: missing is not zero
 */
public record Figure(
    String content,
    Measure measure,
    Grain grain,
    Instant start,
    Instant end,
    Reading reading,
    @Nullable BigDecimal value) {}
