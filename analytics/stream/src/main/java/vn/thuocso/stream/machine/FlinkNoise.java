package vn.thuocso.stream.machine;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/**
 * Keeps one warning of Flink out of the log, which would come at every checkpoint.
 *
 * <p>Flink's committer copies its collection of committables into each snapshot, and the copy's
 * constructor ({@code CommittableCollector}, Flink 2.3) registers the same gauge once more. The
 * second gauge is dropped and nothing grows. Our sink of dead letters commits nothing, but Flink's
 * Kafka sink brings the committer along, and with it state that snapshots hold.
 */
public final class FlinkNoise extends Filter<ILoggingEvent> {

  private static final String LOGGER = "org.apache.flink.metrics.MetricGroup";
  private static final String WARNING =
      "Name collision: Group already contains a Metric with the name 'pendingCommittables'.";

  @Override
  public FilterReply decide(ILoggingEvent event) {
    boolean noise =
        event.getLoggerName().equals(LOGGER) && event.getFormattedMessage().startsWith(WARNING);
    return noise ? FilterReply.DENY : FilterReply.NEUTRAL;
  }
}
