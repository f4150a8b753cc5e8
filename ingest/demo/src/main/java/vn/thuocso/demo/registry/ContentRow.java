package vn.thuocso.demo.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue of the bundled registry; unpublished when {@code publishedOn} is null. */
public record ContentRow(
    String id,
    String channel,
    String kind,
    String title,
    int issueNumber,
    LocalDate plannedOn,
    @Nullable LocalDate publishedOn,
    long targetReaders,
    @Nullable Integer pages,
    @Nullable Integer articles,
    @Nullable Integer videos,
    @Nullable Integer photos,
    List<String> features,
    String qrCode,
    String targetUrl) {

  /** Copies the features. */
  public ContentRow {
    features = List.copyOf(features);
  }
}
