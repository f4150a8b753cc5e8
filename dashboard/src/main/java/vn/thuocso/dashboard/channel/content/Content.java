package vn.thuocso.dashboard.channel.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.ContentKind;

/**
 * One thing a channel publishes: a bulletin issue, an issue of an e-publication, a post.
 *
 * @param features access features: audio, flip, mobile, captions
 * @param qrCode its printed code; null when none was given
 * @param targetUrl where the code leads, empty when nowhere yet
 */
public record Content(
    ContentId id,
    ChannelId channel,
    ContentKind kind,
    String title,
    @Nullable Integer issueNumber,
    @Nullable LocalDate plannedOn,
    @Nullable LocalDate publishedOn,
    @Nullable Long targetReaders,
    Extent extent,
    Set<String> features,
    @Nullable PrintedCode qrCode,
    String targetUrl,
    boolean generated) {

  /** Copies the features and refuses a title without text. */
  public Content {
    if (title.isBlank()) {
      throw new IllegalArgumentException("Content " + id + " has no title");
    }
    features = Collections.unmodifiableSet(new TreeSet<>(features));
  }

  /** How much is in it; null where nobody counted. */
  public record Extent(
      @Nullable Integer pages,
      @Nullable Integer articles,
      @Nullable Integer videos,
      @Nullable Integer photos) {}

  /** The same with a printed code. */
  Content withCode(PrintedCode code) {
    return new Content(
        id,
        channel,
        kind,
        title,
        issueNumber,
        plannedOn,
        publishedOn,
        targetReaders,
        extent,
        features,
        code,
        targetUrl,
        generated);
  }

  /** The same issue, told better; its id, number and printed code are for ever. */
  public Content corrected(
      String title,
      @Nullable LocalDate plannedOn,
      @Nullable LocalDate publishedOn,
      @Nullable Long targetReaders,
      Extent extent,
      Set<String> features,
      String targetUrl) {
    return new Content(
        id,
        channel,
        kind,
        title,
        issueNumber,
        plannedOn,
        publishedOn,
        targetReaders,
        extent,
        features,
        qrCode,
        targetUrl,
        generated);
  }
}
