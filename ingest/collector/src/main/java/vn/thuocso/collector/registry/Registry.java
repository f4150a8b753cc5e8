package vn.thuocso.collector.registry;

import com.google.protobuf.ByteString;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.thuocso.contract.wire.ChannelEntry;
import vn.thuocso.contract.wire.ContentEntry;
import vn.thuocso.contract.wire.PollEntry;
import vn.thuocso.contract.wire.UnitEntry;

/**
 * What people registered, as far as it is known here. Older versions are ignored; a printed code
 * keeps leading to its content for ever, even after the content was given another code.
 */
public final class Registry {

  private final Map<String, UnitEntry> units = new ConcurrentHashMap<>();
  private final Map<String, ChannelEntry> channels = new ConcurrentHashMap<>();
  private final Map<String, ContentEntry> contents = new ConcurrentHashMap<>();
  private final Map<String, PollEntry> polls = new ConcurrentHashMap<>();
  private final Map<String, String> contentOfCode = new ConcurrentHashMap<>();
  private final Map<ByteString, Set<String>> channelsOfKey = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();
  private volatile boolean complete;

  /** Takes a unit unless a newer version is known. */
  public synchronized void apply(UnitEntry entry) {
    UnitEntry known = units.get(entry.getCode());
    if (known == null || isNewer(entry.getVersion(), known.getVersion())) {
      units.put(entry.getCode(), entry);
      changes.incrementAndGet();
    }
  }

  /** Takes a channel and its keys unless a newer version is known. */
  public synchronized void apply(ChannelEntry entry) {
    ChannelEntry known = channels.get(entry.getId());
    if (known == null || isNewer(entry.getVersion(), known.getVersion())) {
      channels.put(entry.getId(), entry);
      entry
          .getKeySha256List()
          .forEach(
              hash ->
                  channelsOfKey
                      .computeIfAbsent(hash, h -> ConcurrentHashMap.newKeySet())
                      .add(entry.getId()));
      if (known != null) {
        known.getKeySha256List().stream()
            .filter(hash -> !entry.getKeySha256List().contains(hash))
            .forEach(hash -> forget(hash, entry.getId()));
      }
      changes.incrementAndGet();
    }
  }

  /** Takes a content and its printed code unless a newer version is known. */
  public synchronized void apply(ContentEntry entry) {
    ContentEntry known = contents.get(entry.getId());
    if (known == null || isNewer(entry.getVersion(), known.getVersion())) {
      contents.put(entry.getId(), entry);
      if (!entry.getQrCode().isEmpty()) {
        contentOfCode.put(entry.getQrCode(), entry.getId());
      }
      changes.incrementAndGet();
    }
  }

  /** Takes a poll unless a newer version is known. */
  public synchronized void apply(PollEntry entry) {
    PollEntry known = polls.get(entry.getId());
    if (known == null || isNewer(entry.getVersion(), known.getVersion())) {
      polls.put(entry.getId(), entry);
      changes.incrementAndGet();
    }
  }

  /** Remembers a code of former times, from the copy on disk. */
  synchronized void remember(String code, String contentId) {
    contentOfCode.putIfAbsent(code, contentId);
  }

  /** Finds a channel. */
  public Optional<ChannelEntry> channel(String id) {
    return Optional.ofNullable(channels.get(id));
  }

  /** Finds a content. */
  public Optional<ContentEntry> content(String id) {
    return Optional.ofNullable(contents.get(id));
  }

  /** Finds a poll. */
  public Optional<PollEntry> poll(String id) {
    return Optional.ofNullable(polls.get(id));
  }

  /** Finds the content to which a printed code leads. */
  public Optional<ContentEntry> contentOfCode(String code) {
    return Optional.ofNullable(contentOfCode.get(code)).map(contents::get);
  }

  /** Returns the ids of the channels that accept the key of this SHA-256, mostly one or none. */
  public Set<String> channelsOfKey(ByteString sha256) {
    return Set.copyOf(channelsOfKey.getOrDefault(sha256, Set.of()));
  }

  /** Notes that everything registered until the start of this process is known. */
  public void completed() {
    complete = true;
  }

  /** Tells whether everything registered until the start of this process is known. */
  public boolean isComplete() {
    return complete;
  }

  /** Returns a number that grows with each change. */
  public long changes() {
    return changes.get();
  }

  /** Returns how many channels, contents and polls are known. */
  public Map<String, Integer> sizes() {
    return Map.of(
        "units", units.size(),
        "channels", channels.size(),
        "contents", contents.size(),
        "polls", polls.size(),
        "codes", contentOfCode.size());
  }

  Collection<UnitEntry> units() {
    return List.copyOf(units.values());
  }

  Collection<ChannelEntry> channels() {
    return List.copyOf(channels.values());
  }

  Collection<ContentEntry> contents() {
    return List.copyOf(contents.values());
  }

  Collection<PollEntry> polls() {
    return List.copyOf(polls.values());
  }

  Map<String, String> codes() {
    return Map.copyOf(contentOfCode);
  }

  private void forget(ByteString hash, String channelId) {
    channelsOfKey.computeIfPresent(
        hash,
        (h, ids) -> {
          ids.remove(channelId);
          return ids.isEmpty() ? null : ids;
        });
  }

  private static boolean isNewer(long version, long known) {
    return Long.compareUnsigned(version, known) > 0;
  }
}
