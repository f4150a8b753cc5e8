package vn.thuocso.dashboard.channel.poll;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.PollId;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.dashboard.channel.StaleVersion;
import vn.thuocso.dashboard.outbox.Outbox;

/** Adds polls and changes them; each change is announced with the transaction that makes it. */
@Component
public class Polls {

  private final PollTable table;
  private final Outbox outbox;

  Polls(PollTable table, Outbox outbox) {
    this.table = table;
    this.outbox = outbox;
  }

  /** All polls of all channels. */
  public List<KeptPoll> all() {
    return table.all();
  }

  /** The polls of one channel, the latest first. */
  public List<KeptPoll> of(ChannelId channel) {
    return table.of(channel);
  }

  /** The poll of this id. */
  public Optional<KeptPoll> find(PollId id) {
    return table.find(id);
  }

  /** Adds a poll; false when its id is taken, and then nothing is written. */
  @Transactional
  public boolean add(Poll poll) {
    if (!table.insert(poll)) {
      return false;
    }
    announce(poll, 1);
    return true;
  }

  /** Writes a poll's next version. */
  @Transactional
  public void change(Poll poll, long readVersion) {
    if (!table.update(poll, readVersion)) {
      throw new StaleVersion("Poll " + poll.id());
    }
    announce(poll, readVersion + 1);
  }

  private void announce(Poll poll, long version) {
    outbox.announce(Topics.POLLS, poll.id().value(), version, PollWire.entry(poll, version));
  }
}
