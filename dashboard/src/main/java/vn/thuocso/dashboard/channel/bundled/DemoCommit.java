package vn.thuocso.dashboard.channel.bundled;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ChannelKeySeed;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.PollId;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.ChannelRegister;
import vn.thuocso.dashboard.channel.KeptChannel;
import vn.thuocso.dashboard.channel.content.Content;
import vn.thuocso.dashboard.channel.content.Contents;
import vn.thuocso.dashboard.channel.content.KeptContent;
import vn.thuocso.dashboard.channel.poll.KeptPoll;
import vn.thuocso.dashboard.channel.poll.Poll;
import vn.thuocso.dashboard.channel.poll.Polls;

/**
 * Makes the stored registry equal the demonstration's, all or nothing.
 *
 * <p>What is new or differs is written and announced; what people added themselves, and whose id
 * the file does not know, is left alone.
 */
@Component
class DemoCommit {

  private static final Logger log = LoggerFactory.getLogger(DemoCommit.class);

  private final ChannelRegister channels;
  private final Contents contents;
  private final Polls polls;

  DemoCommit(ChannelRegister channels, Contents contents, Polls polls) {
    this.channels = channels;
    this.contents = contents;
    this.polls = polls;
  }

  /** Returns how many entries were new or changed. */
  @Transactional
  public int commit(DemoRegistry registry, ChannelKeySeed keys) {
    int changed = commitChannels(registry, keys) + commitContents(registry) + commitPolls(registry);
    log.info("Demonstration registry: {} entries were new or changed", changed);
    return changed;
  }

  private int commitChannels(DemoRegistry registry, ChannelKeySeed keys) {
    Map<ChannelId, KeptChannel> kept = index(channels.all(), row -> row.channel().id());
    int changed = 0;
    for (Channel channel : registry.channels()) {
      KeptChannel before = kept.get(channel.id());
      if (before == null) {
        channels.add(channel, keys.keyOf(channel.id()));
        changed++;
      } else if (!before.channel().equals(channel)) {
        channels.change(channel, before.version());
        changed++;
      }
    }
    return changed;
  }

  private int commitContents(DemoRegistry registry) {
    Map<ContentId, KeptContent> kept = index(contents.all(), row -> row.content().id());
    int changed = 0;
    for (Content content : registry.contents()) {
      KeptContent before = kept.get(content.id());
      if (before == null) {
        contents.add(content);
        changed++;
      } else if (!before.content().equals(content)) {
        contents.change(content, before.version());
        changed++;
      }
    }
    return changed;
  }

  private int commitPolls(DemoRegistry registry) {
    Map<PollId, KeptPoll> kept = index(polls.all(), row -> row.poll().id());
    int changed = 0;
    for (Poll poll : registry.polls()) {
      KeptPoll before = kept.get(poll.id());
      if (before == null) {
        polls.add(poll);
        changed++;
      } else if (!before.poll().equals(poll)) {
        polls.change(poll, before.version());
        changed++;
      }
    }
    return changed;
  }

  private static <K, V> Map<K, V> index(List<V> rows, Function<V, K> key) {
    return rows.stream().collect(Collectors.toMap(key, row -> row));
  }
}
