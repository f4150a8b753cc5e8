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
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.ChannelRegister;
import vn.thuocso.dashboard.channel.KeptChannel;
import vn.thuocso.dashboard.shell.Form;

/** Corrects what was said of a channel; its id and kind stay. */
@Controller
class ChannelCorrections {

  private static final String PATH = "/danh-muc/kenh/{id}/sua";
  private static final String VERSION = "phien-ban";

  private final ChannelRegister register;
  private final ChannelFinder channels;
  private final MessageSource messages;

  ChannelCorrections(ChannelRegister register, ChannelFinder channels, MessageSource messages) {
    this.register = register;
    this.channels = channels;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(@PathVariable String id, Model model, Locale language) {
    KeptChannel kept = channels.get(id);
    Map<String, String> values = new HashMap<>(ChannelForm.values(kept.channel()));
    values.put(VERSION, Long.toString(kept.version()));
    return page(kept.channel(), Form.of(values, messages, language), model);
  }

  @PostMapping(PATH)
  ModelAndView correct(
      @PathVariable String id,
      @RequestParam(VERSION) long version,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    Channel channel = channels.get(id).channel();
    Form form = Form.of(sent, messages, language);
    Optional<Channel> corrected = ChannelForm.corrected(form, channel);
    if (corrected.isPresent()) {
      register.change(corrected.get(), version);
      return new ModelAndView("redirect:/danh-muc/kenh/" + id);
    }
    String view = page(channel, form, model);
    return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static String page(Channel channel, Form form, Model model) {
    model.addAttribute("channel", channel);
    model.addAttribute("form", form);
    return "channel/edit";
  }
}
