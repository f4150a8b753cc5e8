package vn.thuocso.dashboard.channel.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.ContentKind;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.content.Content;
import vn.thuocso.dashboard.shell.Form;

/** Reads the form of a new issue and says, field by field, what is wrong with it. */
final class IssueForm {

  static final String TITLE = "tieu-de";
  static final String NUMBER = "so";
  static final String PLANNED = "ngay-du-kien";
  static final String PUBLISHED = "ngay-phat-hanh";
  static final String READERS = "nguoi-doc";
  static final String TARGET = "dich-den";
  static final List<String> EXTENT = List.of("trang", "bai", "video", "anh");
  static final List<String> FEATURES = List.of("audio", "flip", "mobile", "captions");

  private static final long MOST_READERS = 20_000_000;
  private static final long MOST_PARTS = 10_000;

  private IssueForm() {}

  /** The new issue; empty when something is wrong with the form. */
  static Optional<Content> issue(Form form, Channel channel) {
    String title = form.text(TITLE, 200);
    form.text(NUMBER, 5);
    Optional<Integer> number = form.optionalCount(NUMBER, 1, 99_999).map(Math::toIntExact);
    var planned = form.day(PLANNED);
    var published = form.optionalDay(PUBLISHED);
    Long readers = form.optionalCount(READERS, 1, MOST_READERS).orElse(null);
    List<Optional<Integer>> parts =
        EXTENT.stream()
            .map(part -> form.optionalCount(part, 0, MOST_PARTS).map(Math::toIntExact))
            .toList();
    String target = form.optionalAddress(TARGET);
    if (target.isEmpty()) {
      form.refuse(TARGET, "form.missing");
    }
    if (!form.isSound() || number.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Content(
            id(channel.id(), number.get()),
            channel.id(),
            kind(channel.kind()),
            title,
            number.get(),
            planned.orElse(null),
            published.orElse(null),
            readers,
            extent(parts),
            features(form),
            null,
            target,
            channel.generated()));
  }

  private static ContentId id(ChannelId channel, int number) {
    return new ContentId(channel.value() + "-so-" + number);
  }

  private static ContentKind kind(ChannelKind channel) {
    return channel == ChannelKind.E_PUBLICATION
        ? ContentKind.E_PUBLICATION_ISSUE
        : ContentKind.BULLETIN_ISSUE;
  }

  private static Content.Extent extent(List<Optional<Integer>> parts) {
    return new Content.Extent(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3));
  }

  private static @Nullable Integer part(List<Optional<Integer>> parts, int index) {
    return parts.get(index).orElse(null);
  }

  private static Set<String> features(Form form) {
    return FEATURES.stream()
        .filter(feature -> form.value("tien-ich-" + feature).equals("co"))
        .collect(Collectors.toSet());
  }
}
