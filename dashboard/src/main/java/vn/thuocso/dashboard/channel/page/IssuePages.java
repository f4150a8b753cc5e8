package vn.thuocso.dashboard.channel.page;

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
import vn.thuocso.contract.ContentId;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.content.Content;
import vn.thuocso.dashboard.channel.content.Contents;
import vn.thuocso.dashboard.channel.content.KeptContent;
import vn.thuocso.dashboard.channel.content.PublicAddress;
import vn.thuocso.dashboard.shell.Form;

/** Adds an issue, corrects it, and gives it the code to print. */
@Controller
class IssuePages {

  private static final String VERSION = "phien-ban";
  private static final String ISSUE = "/danh-muc/noi-dung/{id}";

  private final ChannelFinder channels;
  private final Contents contents;
  private final PublicAddress address;
  private final Labels labels;
  private final MessageSource messages;

  IssuePages(
      ChannelFinder channels,
      Contents contents,
      PublicAddress address,
      Labels labels,
      MessageSource messages) {
    this.channels = channels;
    this.contents = contents;
    this.address = address;
    this.labels = labels;
    this.messages = messages;
  }

  @GetMapping("/danh-muc/kenh/{id}/so-moi")
  String blank(@PathVariable String id, Model model, Locale language) {
    return form(channels.open(id).channel(), Form.of(Map.of(), messages, language), model);
  }

  @PostMapping("/danh-muc/kenh/{id}/so-moi")
  ModelAndView add(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    Channel channel = channels.open(id).channel();
    Form form = Form.of(sent, messages, language);
    Optional<Content> issue = IssueForm.issue(form, channel, labels.today());
    if (issue.isPresent()) {
      if (contents.add(issue.get())) {
        return new ModelAndView("redirect:/danh-muc/noi-dung/" + issue.get().id());
      }
      form.refuse(IssueForm.NUMBER, "channel.issue.number.taken", form.value(IssueForm.NUMBER));
    }
    String view = form(channel, form, model);
    return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @GetMapping(ISSUE)
  String show(@PathVariable String id, Model model) {
    Content content = kept(id).content();
    model.addAttribute("content", content);
    model.addAttribute("channel", channels.get(content.channel().value()).channel());
    model.addAttribute("address", content.qrCode() == null ? "" : address.of(content.qrCode()));
    return "channel/issue";
  }

  @PostMapping(ISSUE + "/ma")
  String giveCode(@PathVariable String id) {
    contents.giveCode(kept(id).content().id());
    return "redirect:/danh-muc/noi-dung/" + id;
  }

  @GetMapping(ISSUE + "/sua")
  String correct(@PathVariable String id, Model model, Locale language) {
    KeptContent kept = kept(id);
    Map<String, String> values = IssueForm.values(kept.content());
    values.put(VERSION, Long.toString(kept.version()));
    return corrections(kept.content(), Form.of(values, messages, language), model);
  }

  @PostMapping(ISSUE + "/sua")
  ModelAndView correct(
      @PathVariable String id,
      @RequestParam(VERSION) long version,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    Content content = kept(id).content();
    Form form = Form.of(sent, messages, language);
    Optional<Content> corrected = IssueForm.corrected(form, content, labels.today());
    if (corrected.isPresent()) {
      contents.change(corrected.get(), version);
      return new ModelAndView("redirect:/danh-muc/noi-dung/" + id);
    }
    String view = corrections(content, form, model);
    return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private String form(Channel channel, Form form, Model model) {
    model.addAttribute("channel", channel);
    model.addAttribute("form", form);
    model.addAttribute("features", IssueForm.FEATURES);
    return "channel/issue-new";
  }

  private String corrections(Content content, Form form, Model model) {
    model.addAttribute("content", content);
    model.addAttribute("form", form);
    model.addAttribute("features", IssueForm.FEATURES);
    return "channel/issue-edit";
  }

  private KeptContent kept(String id) {
    try {
      KeptContent kept =
          contents
              .find(new ContentId(id))
              .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
      channels.get(kept.content().channel().value());
      return kept;
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
