package vn.thuocso.dashboard.channel.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.content.Contents;
import vn.thuocso.dashboard.channel.poll.Poll;
import vn.thuocso.dashboard.channel.poll.Polls;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.shell.Option;

/** Adds a poll to a channel. */
@Controller
class PollPages {

  private static final String PATH = "/danh-muc/kenh/{id}/phieu-moi";

  private final ChannelFinder channels;
  private final Contents contents;
  private final Polls polls;
  private final Labels labels;
  private final MessageSource messages;

  PollPages(
      ChannelFinder channels,
      Contents contents,
      Polls polls,
      Labels labels,
      MessageSource messages) {
    this.channels = channels;
    this.contents = contents;
    this.polls = polls;
    this.labels = labels;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String blank(@PathVariable String id, Model model, Locale language) {
    Map<String, String> start = Map.of(PollForm.OPENS, labels.today().toString());
    return form(channels.open(id).channel(), Form.of(start, messages, language), model);
  }

  @PostMapping(PATH)
  ModelAndView add(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    Channel channel = channels.open(id).channel();
    Form form = Form.of(sent, messages, language);
    checkIssue(form, channel);
    Optional<Poll> poll = PollForm.poll(form, channel);
    if (poll.isPresent()) {
      if (polls.add(poll.get())) {
        return new ModelAndView("redirect:/danh-muc/kenh/" + id);
      }
      form.refuse(PollForm.OPENS, "channel.poll.taken", form.value(PollForm.OPENS));
    }
    String view = form(channel, form, model);
    return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** A poll belongs to an issue of its own channel, or to none. */
  private void checkIssue(Form form, Channel channel) {
    String issue = form.value(PollForm.ISSUE);
    if (!issue.isEmpty() && issues(channel).stream().noneMatch(o -> o.value().equals(issue))) {
      form.refuse(PollForm.ISSUE, "channel.poll.issue", issue);
    }
  }

  private List<Option> issues(Channel channel) {
    return contents.of(channel.id()).stream()
        .map(kept -> new Option(kept.content().id().value(), kept.content().title()))
        .toList();
  }

  private String form(Channel channel, Form form, Model model) {
    model.addAttribute("channel", channel);
    model.addAttribute("form", form);
    model.addAttribute("issues", issues(channel));
    return "channel/poll-new";
  }
}
