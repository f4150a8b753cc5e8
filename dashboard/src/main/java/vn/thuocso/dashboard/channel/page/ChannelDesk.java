package vn.thuocso.dashboard.channel.page;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.contract.ChannelKey;
import vn.thuocso.dashboard.channel.ChannelRegister;
import vn.thuocso.dashboard.channel.KeptChannel;
import vn.thuocso.dashboard.channel.Owners;
import vn.thuocso.dashboard.shell.Form;

/** One channel: its owners, keys, issues and polls. */
@Controller
class ChannelDesk {

  private static final String PATH = "/danh-muc/kenh/{id}";
  private static final String DAYS = "so-ngay";
  private static final String SURE = "chac-chan";

  private final ChannelRegister register;
  private final ChannelFinder channels;
  private final ChannelLists lists;
  private final Labels labels;
  private final MessageSource messages;

  ChannelDesk(
      ChannelRegister register,
      ChannelFinder channels,
      ChannelLists lists,
      Labels labels,
      MessageSource messages) {
    this.register = register;
    this.channels = channels;
    this.lists = lists;
    this.labels = labels;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(@PathVariable String id, Model model, Locale language) {
    Map<String, String> start =
        Map.of(ChannelForm.FROM, labels.today().plusDays(1).toString(), DAYS, "7");
    return page(channels.get(id), Form.of(start, messages, language), model);
  }

  @PostMapping(PATH + "/chu-quan")
  ModelAndView hand(
      @PathVariable String id,
      @RequestParam("phien-ban") long version,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    KeptChannel kept = channels.get(id);
    Form form = Form.of(sent, messages, language);
    var owner = ChannelForm.owner(form, labels.units());
    if (owner.isEmpty() || owner.get().from() == null) {
      return refused(kept, form, model);
    }
    Owners before = kept.channel().owners();
    Owners after = before.handTo(owner.get().unit(), owner.get().from(), owner.get().to());
    // Days that change hands carry figures with them: both who gets and who loses them count.
    before.unitsThatDiffer(after).forEach(channels::requireOver);
    register.hand(kept.channel().id(), after, version);
    return new ModelAndView("redirect:/danh-muc/kenh/" + id);
  }

  @PostMapping(PATH + "/khoa")
  ModelAndView rotate(
      @PathVariable String id,
      @RequestParam("phien-ban") long version,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    KeptChannel kept = channels.get(id);
    Form form = Form.of(sent, messages, language);
    form.text(DAYS, 2);
    long days = form.optionalCount(DAYS, 0, 60).orElse(0L);
    if (!form.isSound()) {
      return refused(kept, form, model);
    }
    ChannelKey key = register.rotateKey(kept.channel().id(), Duration.ofDays(days), version);
    return KeyPage.show(kept.channel(), key, HttpStatus.OK);
  }

  @PostMapping(PATH + "/dong")
  ModelAndView close(
      @PathVariable String id,
      @RequestParam("phien-ban") long version,
      @RequestParam Map<String, String> sent,
      Model model,
      Locale language) {
    KeptChannel kept = channels.get(id);
    Form form = Form.of(sent, messages, language);
    if (!form.value(SURE).equals("co")) {
      form.refuse(SURE, "channel.close.unsure");
      return refused(kept, form, model);
    }
    register.close(kept.channel().id(), version);
    return new ModelAndView("redirect:/danh-muc/kenh/" + id);
  }

  private ModelAndView refused(KeptChannel kept, Form form, Model model) {
    String view = page(kept, form, model);
    return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private String page(KeptChannel kept, Form form, Model model) {
    model.addAttribute("channel", kept.channel());
    model.addAttribute("version", kept.version());
    model.addAttribute("form", form);
    model.addAttribute("unitNames", labels.units());
    model.addAttribute("units", labels.unitChoice(channels::keeps));
    model.addAttribute("keys", register.keysOf(kept.channel().id()));
    lists.into(model, kept.channel().id());
    return "channel/desk";
  }
}
