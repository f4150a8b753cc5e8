package vn.thuocso.dashboard.channel.content;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.wire.ContentEntry;

/** A content as it travels. */
final class ContentWire {

  private ContentWire() {}

  static ContentEntry entry(Content content, long version) {
    ContentEntry.Builder entry =
        ContentEntry.newBuilder()
            .setId(content.id().value())
            .setChannelId(content.channel().value())
            .setKind(content.kind().code())
            .setTitle(content.title())
            .setPlannedOn(day(content.plannedOn()))
            .setPublishedOn(day(content.publishedOn()))
            .addAllFeatures(content.features())
            .setTargetUrl(content.targetUrl())
            .setGenerated(content.generated())
            .setVersion(version);
    given(content.qrCode(), code -> entry.setQrCode(code.value()));
    given(content.issueNumber(), entry::setIssueNumber);
    given(content.targetReaders(), entry::setTargetReaders);
    given(content.extent().pages(), entry::setPages);
    given(content.extent().articles(), entry::setArticles);
    given(content.extent().videos(), entry::setVideos);
    given(content.extent().photos(), entry::setPhotos);
    return entry.build();
  }

  private static <T> void given(@Nullable T value, Consumer<T> set) {
    if (value != null) {
      set.accept(value);
    }
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
