package vn.thuocso.collector.event;

import java.util.Optional;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.RejectReason;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;

/**
 * Judges content ids. A platform's posts need no registration; but what is registered belongs to
 * one channel, and no other may speak of it.
 */
public final class Contents {

  private final Registry registry;

  /** Judges by the registry. */
  public Contents(Registry registry) {
    this.registry = registry;
  }

  /** Returns the id when the channel may speak of it. */
  String check(ChannelEntry channel, String content) throws Refusal {
    try {
      ContentId unused = new ContentId(content);
    } catch (IllegalArgumentException e) {
      throw new Refusal(RejectReason.BAD_ID, "content", content);
    }
    Optional<ContentEntry> registered = registry.content(content);
    if (registered.isPresent() && !registered.get().getChannelId().equals(channel.getId())) {
      throw new Refusal(RejectReason.UNKNOWN_CONTENT, "content", content);
    }
    return content;
  }
}
