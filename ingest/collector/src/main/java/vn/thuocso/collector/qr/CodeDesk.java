package vn.thuocso.collector.qr;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thuocso.collector.edge.DayTokens;
import vn.thuocso.collector.edge.Marks;
import vn.thuocso.collector.edge.Visitor;
import vn.thuocso.collector.journal.Journal;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.collector.status.Counters;
import vn.thuocso.contract.EventId;
import vn.thuocso.contract.InteractionKind;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.Interaction;
import vn.thuocso.contract.wire.Origin;

/** Leads from a printed code to its target and journals that it was opened, in this order back. */
final class CodeDesk {

  private static final Logger log = LoggerFactory.getLogger(CodeDesk.class);

  private final Registry registry;
  private final Journal journal;
  private final DayTokens tokens;
  private final Marks marks;
  private final Counters counters;
  private final Clock clock;

  CodeDesk(
      Registry registry,
      Journal journal,
      DayTokens tokens,
      Marks marks,
      Counters counters,
      Clock clock) {
    this.registry = registry;
    this.journal = journal;
    this.tokens = tokens;
    this.marks = marks;
    this.counters = counters;
    this.clock = clock;
  }

  /** Returns where the code leads, without counting; empty when it leads nowhere. */
  Optional<URI> target(String code) {
    return registry.contentOfCode(code).flatMap(CodeDesk::targetOf);
  }

  /** Counts one open and returns where the code leads; empty when it leads nowhere. */
  Optional<URI> open(String code, InteractionKind kind, Visitor visitor) {
    Optional<ContentEntry> content = registry.contentOfCode(code);
    Optional<URI> target = content.flatMap(CodeDesk::targetOf);
    if (content.isEmpty() || target.isEmpty()) {
      counters.add("qr.unknown");
      return Optional.empty();
    }
    try {
      Interaction open = interaction(code, kind, content.get(), visitor);
      journal.append(Topics.INTERACTIONS, open.getChannelId(), open);
      counters.add("qr.opened");
    } catch (IOException e) {
      // The reader comes first: a full disk costs a count, and says so, but not the page.
      counters.add("qr.unjournaled");
      log.error("An open could not be journaled: {}", e.toString());
    }
    return target;
  }

  private Interaction interaction(
      String code, InteractionKind kind, ContentEntry content, Visitor visitor) {
    Instant now = clock.instant();
    ByteString token = visitor.token(tokens, now, content.getChannelId());
    boolean generated =
        registry.channel(content.getChannelId()).map(ChannelEntry::getGenerated).orElse(false);
    return Interaction.newBuilder()
        .setEventId(ByteString.copyFrom(EventId.random().bytes()))
        .setChannelId(content.getChannelId())
        .setContentId(content.getId())
        .setKind(kind.wire())
        .setOccurredAtMs(now.toEpochMilli())
        .setReceivedAtMs(now.toEpochMilli())
        .setDayToken(token)
        .setFlags(marks.of(code, visitor))
        .setOrigin(Origin.newBuilder().setSource("qr").setGenerated(generated))
        .build();
  }

  /** Only the web: a code must not open anything else on a phone. */
  private static Optional<URI> targetOf(ContentEntry content) {
    try {
      URI uri = new URI(content.getTargetUrl());
      String scheme = uri.getScheme();
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
