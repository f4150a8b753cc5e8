package vn.thuocso.dashboard.channel.bundled;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.ContentKind;
import vn.thuocso.contract.PollId;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.Owners;
import vn.thuocso.dashboard.channel.content.Content;
import vn.thuocso.dashboard.channel.content.PrintedCode;
import vn.thuocso.dashboard.channel.poll.Poll;

/** The demonstration's channels, contents and polls as they stand on one day; all are generated. */
record DemoRegistry(List<Channel> channels, List<Content> contents, List<Poll> polls) {

  static DemoRegistry of(RegistryFile file, DemoDays days) {
    return new DemoRegistry(
        file.channels().stream().map(row -> channel(row, days)).toList(),
        file.contents().stream()
            .filter(row -> days.inSight(row.plannedOn()))
            .map(row -> content(row, days))
            .toList(),
        file.polls().stream()
            .filter(row -> days.inSight(row.opensOn()))
            .map(row -> poll(row, days))
            .toList());
  }

  private static Channel channel(RegistryFile.ChannelRow row, DemoDays days) {
    List<Owners.Span> owners =
        row.owners().stream()
            .map(
                owner ->
                    new Owners.Span(
                        new UnitCode(owner.unit()), days.day(owner.from()), days.day(owner.to())))
            .toList();
    return new Channel(
        new ChannelId(row.id()),
        ChannelKind.ofCode(row.kind()).orElseThrow(),
        row.name(),
        text(row.url()),
        text(row.externalId()),
        new Owners(owners),
        days.day(row.interactionsFrom()),
        row.verified(),
        row.closed(),
        true);
  }

  private static Content content(RegistryFile.ContentRow row, DemoDays days) {
    return new Content(
        new ContentId(row.id()),
        new ChannelId(row.channel()),
        ContentKind.ofCode(row.kind()).orElseThrow(),
        row.title(),
        row.issueNumber(),
        days.day(row.plannedOn()),
        days.past(row.publishedOn()),
        row.targetReaders(),
        new Content.Extent(row.pages(), row.articles(), row.videos(), row.photos()),
        row.features() == null ? Set.of() : Set.copyOf(row.features()),
        row.qrCode() == null ? null : new PrintedCode(row.qrCode()),
        text(row.targetUrl()),
        true);
  }

  private static Poll poll(RegistryFile.PollRow row, DemoDays days) {
    return new Poll(
        new PollId(row.id()),
        new ChannelId(row.channel()),
        row.content() == null ? null : new ContentId(row.content()),
        row.title(),
        Objects.requireNonNull(days.day(row.opensOn())),
        Objects.requireNonNull(days.day(row.closesOn())),
        row.targetPopulation(),
        days.past(row.resultPublishedOn()),
        days.past(row.responsePublishedOn()),
        row.questions(),
        true);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
