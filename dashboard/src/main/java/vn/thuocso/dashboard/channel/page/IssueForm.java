package vn.thuocso.dashboard.channel.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Reads the forms about issues and says, field by field, what is wrong with them. */
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
  static Optional<Content> issue(Form form, Channel channel, LocalDate today) {
    form.text(NUMBER, 5);
    Optional<Integer> number = form.optionalCount(NUMBER, 1, 99_999).map(Math::toIntExact);
    Content blank = blank(channel, number.orElse(1));
    return corrected(form, blank, today).filter(issue -> number.isPresent());
  }

  /** The issue with what the form says of it; empty when something is wrong with the form. */
  static Optional<Content> corrected(Form form, Content issue, LocalDate today) {
    String title = form.text(TITLE, 200);
    var planned = form.day(PLANNED);
    var published = form.pastDay(PUBLISHED, today);
    Long readers = form.optionalCount(READERS, 1, MOST_READERS).orElse(null);
    List<Optional<Integer>> parts =
        EXTENT.stream()
            .map(part -> form.optionalCount(part, 0, MOST_PARTS).map(Math::toIntExact))
            .toList();
    String target = form.optionalAddress(TARGET);
    if (target.isEmpty()) {
      form.refuse(TARGET, "form.missing");
    }
    if (!form.isSound()) {
      return Optional.empty();
    }
    return Optional.of(
        issue.corrected(
            title,
            planned.orElse(null),
            published.orElse(null),
            readers,
            extent(parts),
            features(form),
            target));
  }

  /** What the form that corrects this issue starts with. */
  static Map<String, String> values(Content issue) {
    Map<String, String> values = new HashMap<>();
    values.put(TITLE, issue.title());
    values.put(PLANNED, Objects.toString(issue.plannedOn(), ""));
    values.put(PUBLISHED, Objects.toString(issue.publishedOn(), ""));
    values.put(READERS, Objects.toString(issue.targetReaders(), ""));
    values.put(TARGET, issue.targetUrl());
    Content.Extent extent = issue.extent();
    values.put(EXTENT.get(0), Objects.toString(extent.pages(), ""));
    values.put(EXTENT.get(1), Objects.toString(extent.articles(), ""));
    values.put(EXTENT.get(2), Objects.toString(extent.videos(), ""));
    values.put(EXTENT.get(3), Objects.toString(extent.photos(), ""));
    issue.features().forEach(feature -> values.put("tien-ich-" + feature, "co"));
    return values;
  }

  private static Content blank(Channel channel, int number) {
    return new Content(
        id(channel.id(), number),
        channel.id(),
        kind(channel.kind()),
        "-",
        number,
        null,
        null,
        null,
        new Content.Extent(null, null, null, null),
        Set.of(),
        null,
        "",
        channel.generated());
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
