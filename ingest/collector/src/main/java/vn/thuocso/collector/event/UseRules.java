package vn.thuocso.collector.event;

import com.google.protobuf.ByteString;
import java.time.Clock;
import java.time.Instant;
import vn.thuocso.collector.edge.BotRules;
import vn.thuocso.collector.edge.DayTokens;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.Flags;
import vn.thuocso.contract.Horizon;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.contract.wire.Origin;

/** Judges uses of a service and writes those that pass as interactions of nobody in particular. */
final class UseRules {

  private final Contents contents;
  private final DayTokens tokens;
  private final BotRules bots;
  private final Clock clock;

  UseRules(Contents contents, DayTokens tokens, BotRules bots, Clock clock) {
    this.contents = contents;
    this.tokens = tokens;
    this.bots = bots;
    this.clock = clock;
  }

  Interaction judge(ChannelEntry channel, Use use, Origin origin) throws Refusal {
    Instant now = clock.instant();
    if (use.at().isAfter(now.plus(Horizon.FUTURE))) {
      throw new Refusal(RejectReason.IN_FUTURE, "at", use.at().toString());
    }
    if (use.at().isBefore(now.minus(Horizon.PAST))) {
      throw new Refusal(RejectReason.TOO_OLD, "at", use.at().toString());
    }
    return Interaction.newBuilder()
        .setEventId(ByteString.copyFrom(EventId.of(channel.getId(), "api", use.id()).bytes()))
        .setChannelId(channel.getId())
        .setContentId(contents.check(channel, use.content()))
        .setKind(use.kind().wire())
        .setOccurredAtMs(use.at().toEpochMilli())
        .setReceivedAtMs(now.toEpochMilli())
        .setDayToken(token(channel, use))
        .setFlags(use.agentStated() && bots.isBot(use.agent()) ? Flags.BOT : Flags.NONE)
        .setOrigin(origin)
        .build();
  }

  private ByteString token(ChannelEntry channel, Use use) {
    return use.reader().isEmpty()
        ? ByteString.EMPTY
        : tokens.token(use.at(), channel.getId(), "reader", use.reader());
  }
}
