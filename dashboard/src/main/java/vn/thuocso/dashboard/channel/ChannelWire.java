package vn.thuocso.dashboard.channel;

import com.google.protobuf.ByteString;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocso.contract.wire.ChannelEntry;

/** A channel as it travels. */
final class ChannelWire {

  private ChannelWire() {}

  static ChannelEntry entry(Channel channel, List<byte[]> keyDigests, long version) {
    ChannelEntry.Builder entry =
        ChannelEntry.newBuilder()
            .setId(channel.id().value())
            .setKind(channel.kind().code())
            .setName(channel.name())
            .setUrl(channel.url())
            .setExternalId(channel.externalId())
            .setInteractionsFrom(day(channel.interactionsFrom()))
            .setVerified(channel.verified())
            .setClosed(channel.closed())
            .setGenerated(channel.generated())
            .setVersion(version);
    for (Owners.Span span : channel.owners().spans()) {
      entry.addOwners(
          ChannelEntry.Ownership.newBuilder()
              .setUnitCode(span.unit().value())
              .setFrom(day(span.from()))
              .setTo(day(span.to())));
    }
    keyDigests.forEach(digest -> entry.addKeySha256(ByteString.copyFrom(digest)));
    return entry.build();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
