package vn.thuocso.dashboard.channel.page;

import java.util.HashMap;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.contract.PollId;
import vn.thuocso.dashboard.channel.content.PublicAddress;
import vn.thuocso.dashboard.channel.poll.KeptPoll;
import vn.thuocso.dashboard.channel.poll.Poll;
import vn.thuocso.dashboard.channel.poll.Polls;
import vn.thuocso.dashboard.shell.Form;

/**
 * Shows where a poll is answered, corrects its days, and records when its result and the response
 * to it came out.
 */
@Controller
class PollCorrections {

  private static final String PATH = "/danh-muc/phieu/{id}";
  private static final String VERSION = "phien-ban";

  private final Polls polls;
  private final ChannelFinder channels;
  private final PublicAddress address;
  private final Labels labels;
  private final MessageSource messages;

  PollCorrections(
      Polls polls,
      ChannelFinder channels,
      PublicAddress address,
      Labels labels,
      MessageSource messages) {
    this.polls = polls;
    this.channels = channels;
    this.address = address;
    this.labels = labels;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(@PathVariable String id, Model model, Locale language) {
    KeptPoll kept = kept(id);
    Map<String, String> values = new HashMap<>(PollForm.values(kept.poll()));
    values.put(VERSION, Long.toString(kept.version()));
    return page(kept.poll(), Form.of(values, messages, language), model);
  }

  @PostMapping(PATH)
  ModelAndView correct(
      @PathVariable String id,
      @RequestParam(VERSION) long version,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    Poll poll = kept(id).poll();
    Form form = Form.of(sent, messages, language);
    Optional<Poll> corrected = PollForm.corrected(form, poll, labels.today());
    if (corrected.isPresent()) {
      polls.change(corrected.get(), version);
      return new ModelAndView("redirect:/danh-muc/kenh/" + poll.channel());
    }
    String view = page(poll, form, model);
    return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private String page(Poll poll, Form form, Model model) {
    model.addAttribute("poll", poll);
    model.addAttribute("address", address.of(poll.id()));
    model.addAttribute("form", form);
    return "channel/poll";
  }

  private KeptPoll kept(String id) {
    try {
      KeptPoll kept =
          polls
              .find(new PollId(id))
              .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
      channels.get(kept.poll().channel().value());
      return kept;
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
