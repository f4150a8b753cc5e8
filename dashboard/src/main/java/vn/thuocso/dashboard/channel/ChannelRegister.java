package vn.thuocso.dashboard.channel;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKey;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.dashboard.outbox.Outbox;

/** Adds channels and changes them; each change is announced with the transaction that makes it. */
@Component
public class ChannelRegister {

  private final ChannelTable table;
  private final ChannelKeys keys;
  private final Outbox outbox;
  private final ChannelRecord record;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ChannelRegister(
      ChannelTable table, ChannelKeys keys, Outbox outbox, ChannelRecord record, Clock clock) {
    this.table = table;
    this.keys = keys;
    this.outbox = outbox;
    this.record = record;
    this.clock = clock;
  }

  /** All channels by name. */
  public List<KeptChannel> all() {
    return table.all();
  }

  /** The channel of this id. */
  public Optional<KeptChannel> find(ChannelId id) {
    return table.find(id);
  }

  /** The keys that open this channel now, by digest only. */
  public List<KnownKey> keysOf(ChannelId id) {
    return keys.known(id);
  }

  /**
   * Adds a channel with a key of its own.
   *
   * @return the key, to be shown once; empty when the id is taken, and then nothing was written
   */
  @Transactional
  public Optional<ChannelKey> add(Channel channel) {
    ChannelKey key = ChannelKey.draw(random);
    return add(channel, key) ? Optional.of(key) : Optional.empty();
  }

  /** Adds a channel with a given key; false when the id is taken, and then nothing was written. */
  @Transactional
  public boolean add(Channel channel, ChannelKey key) {
    if (!table.insert(channel)) {
      return false;
    }
    if (!keys.add(channel.id(), key, clock.instant())) {
      throw new IllegalStateException("Another channel has the key given to " + channel.id());
    }
    announce(channel, 1);
    record.of("channel.added", channel, 1);
    return true;
  }

  /** Writes a channel's next version and announces it with the keys that are good now. */
  @Transactional
  public void change(Channel channel, long readVersion) {
    change("channel.corrected", channel, readVersion);
  }

  private void change(String verb, Channel channel, long readVersion) {
    if (!table.update(channel, readVersion)) {
      throw new StaleVersion("Channel " + channel.id());
    }
    announce(channel, readVersion + 1);
    record.of(verb, channel, readVersion + 1);
  }

  /** Gives a channel other owners. */
  @Transactional
  public void hand(ChannelId id, Owners owners, long readVersion) {
    change("channel.handed", kept(id).channel().ownedBy(owners), readVersion);
  }

  /** Closes a channel for good: no more events, its codes still resolve. */
  @Transactional
  public void close(ChannelId id, long readVersion) {
    change("channel.closed", kept(id).channel().closedNow(), readVersion);
  }

  /**
   * Makes a new key; the old ones stay good for a while, so that senders can change over.
   *
   * @return the key, to be shown once
   */
  @Transactional
  public ChannelKey rotateKey(ChannelId id, Duration overlap, long readVersion) {
    Instant now = clock.instant();
    ChannelKey key = ChannelKey.draw(random);
    keys.endAll(id, now.plus(overlap));
    keys.add(id, key, now);
    keys.end(id, now);
    change("channel.key-changed", kept(id).channel(), readVersion);
    return key;
  }

  /** Announces the channels some of whose keys have come to their end. */
  @Transactional
  public int endKeys() {
    List<ChannelId> touched = keys.end(clock.instant());
    for (ChannelId id : touched) {
      KeptChannel kept = kept(id);
      change(kept.channel(), kept.version());
    }
    return touched.size();
  }

  private KeptChannel kept(ChannelId id) {
    return table.find(id).orElseThrow(() -> new IllegalArgumentException("No channel " + id));
  }

  private void announce(Channel channel, long version) {
    outbox.announce(
        Topics.CHANNELS,
        channel.id().value(),
        version,
        ChannelWire.entry(channel, keys.good(channel.id(), clock.instant()), version));
  }
}
