package vn.thuocso.dashboard.channel.page;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thuocso.contract.ChannelId;
import vn.thuocso.dashboard.channel.content.Contents;
import vn.thuocso.dashboard.channel.content.KeptContent;
import vn.thuocso.dashboard.channel.poll.KeptPoll;
import vn.thuocso.dashboard.channel.poll.Polls;

/** What one channel has published and asked. */
@Component
class ChannelLists {

  private final Contents contents;
  private final Polls polls;

  ChannelLists(Contents contents, Polls polls) {
    this.contents = contents;
    this.polls = polls;
  }

  void into(Model model, ChannelId channel) {
    model.addAttribute(
        "contents", contents.of(channel).stream().map(KeptContent::content).toList());
    model.addAttribute("polls", polls.of(channel).stream().map(KeptPoll::poll).toList());
  }
}
