package vn.thuocso.collector.journal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the journal is cut and how long it may live.
 *
 * @param segment a segment is closed beyond this size
 * @param segmentAge a segment is closed after this time, so that it can be deleted
 * @param keep an unsent segment is deleted after this time: tokens live at most 48 hours
 */
@ConfigurationProperties("thuocso.journal")
public record JournalSettings(
    @DefaultValue("16MB") DataSize segment,
    @DefaultValue("1h") Duration segmentAge,
    @DefaultValue("47h") Duration keep) {

  /** Refuses a journal that would outlive what it may hold. */
  public JournalSettings {
    if (segment.toBytes() < 64 || segment.toMegabytes() > 1024) {
      throw new IllegalArgumentException(
          "thuocso.journal.segment lies between 64 bytes and 1 GB, not " + segment.toBytes());
    }
    if (keep.isNegative() || keep.compareTo(Duration.ofDays(2)) > 0) {
      throw new IllegalArgumentException("thuocso.journal.keep is at most 48 h, not " + keep);
    }
    if (segmentAge.toMillis() < 1 || segmentAge.compareTo(keep) > 0) {
      throw new IllegalArgumentException(
          "thuocso.journal.segment-age is at most thuocso.journal.keep, not " + segmentAge);
    }
  }
}
