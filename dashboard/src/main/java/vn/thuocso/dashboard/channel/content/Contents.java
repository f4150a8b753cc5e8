package vn.thuocso.dashboard.channel.content;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.contract.ContentId;
import vn.thuocso.contract.topic.Topics;
import vn.thuocso.dashboard.channel.StaleVersion;
import vn.thuocso.dashboard.outbox.Outbox;

/** Adds contents and changes them; each change is announced with the transaction that makes it. */
@Component
public class Contents {

  private static final int DRAWS = 20;

  private final ContentTable table;
  private final Outbox outbox;
  private final SecureRandom random = new SecureRandom();

  Contents(ContentTable table, Outbox outbox) {
    this.table = table;
    this.outbox = outbox;
  }

  /** All contents of all channels. */
  public List<KeptContent> all() {
    return table.all();
  }

  /** The contents of one channel, the latest first. */
  public List<KeptContent> of(ChannelId channel) {
    return table.of(channel);
  }

  /** The content of this id. */
  public Optional<KeptContent> find(ContentId id) {
    return table.find(id);
  }

  /** The content to which a printed code was given. */
  public Optional<KeptContent> ofCode(PrintedCode code) {
    return table.ofCode(code);
  }

  /**
   * Adds a content, with its printed code if it names one.
   *
   * @return false when its id, its number in the channel or its code is taken; nothing is written
   */
  @Transactional
  public boolean add(Content content) {
    if (!table.insert(content)) {
      return false;
    }
    if (content.qrCode() != null && !table.give(content.qrCode(), content.id())) {
      throw new CodeTaken(content.qrCode());
    }
    announce(content, 1);
    return true;
  }

  /** Writes a content's next version; its printed code stays what it is. */
  @Transactional
  public void change(Content content, long readVersion) {
    if (!table.update(content, readVersion)) {
      throw new StaleVersion("Content " + content.id());
    }
    announce(content, readVersion + 1);
  }

  /** Gives a content a code to print; one that has its code keeps it. */
  @Transactional
  public PrintedCode giveCode(ContentId id) {
    KeptContent kept =
        table.find(id).orElseThrow(() -> new IllegalArgumentException("No content " + id));
    if (kept.content().qrCode() != null) {
      return kept.content().qrCode();
    }
    for (int i = 0; i < DRAWS; i++) {
      PrintedCode code = PrintedCode.draw(random);
      if (table.give(code, id)) {
        change(kept.content().withCode(code), kept.version());
        return code;
      }
    }
    throw new IllegalStateException("No free printed code in " + DRAWS + " draws");
  }

  private void announce(Content content, long version) {
    outbox.announce(
        Topics.CONTENTS, content.id().value(), version, ContentWire.entry(content, version));
  }
}
