package vn.thuocso.dashboard.channel.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.contract.ChannelKey;
import vn.thuocso.contract.ChannelKind;
import vn.thuocso.contract.UnitCode;
import vn.thuocso.dashboard.channel.Channel;
import vn.thuocso.dashboard.channel.ChannelRegister;
import vn.thuocso.dashboard.channel.KeptChannel;
import vn.thuocso.dashboard.shell.Form;
import vn.thuocso.dashboard.shell.Option;
import vn.thuocso.dashboard.unit.Unit;

/** The list of channels, and the form that adds one. */
@Controller
class ChannelPages {

  private final ChannelRegister register;
  private final ChannelFinder channels;
  private final Labels labels;
  private final MessageSource messages;

  ChannelPages(
      ChannelRegister register, ChannelFinder channels, Labels labels, MessageSource messages) {
    this.register = register;
    this.channels = channels;
    this.labels = labels;
    this.messages = messages;
  }

  /** One line of the list. */
  record Line(String id, String name, String kind, String owner, boolean closed) {}

  @GetMapping({"/danh-muc", "/danh-muc/"})
  String start() {
    return "redirect:/danh-muc/kenh";
  }

  @GetMapping("/danh-muc/kenh")
  String list(Model model, Locale language) {
    Map<UnitCode, Unit> names = labels.units();
    LocalDate today = labels.today();
    List<Line> lines =
        register.all().stream()
            .map(KeptChannel::channel)
            .filter(channels::keeps)
            .map(channel -> line(channel, names, today, language))
            .toList();
    model.addAttribute("channels", lines);
    return "channel/list";
  }

  @GetMapping("/danh-muc/kenh/moi")
  String blank(Model model, Locale language) {
    // No first day of counting: it would silence the files of a channel that only imports them.
    Map<String, String> start = Map.of(ChannelForm.FROM, labels.today().toString());
    return form(Form.of(start, messages, language), model, language);
  }

  @PostMapping("/danh-muc/kenh/moi")
  ModelAndView add(@RequestParam Map<String, String> sent, Model model, Locale language) {
    Form form = Form.of(sent, messages, language);
    Optional<Channel> channel = ChannelForm.channel(form, labels.units());
    if (channel.isPresent()) {
      channel.get().owners().spans().forEach(span -> channels.requireOver(span.unit()));
      Optional<ChannelKey> key = register.add(channel.get());
      if (key.isPresent()) {
        return KeyPage.show(channel.get(), key.get(), HttpStatus.CREATED);
      }
      form.refuse(ChannelForm.ID, "channel.form.id.taken", channel.get().id());
    }
    String view = form(form, model, language);
    return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private String form(Form form, Model model, Locale language) {
    model.addAttribute("form", form);
    model.addAttribute(
        "kinds",
        Arrays.stream(ChannelKind.values())
            .map(kind -> new Option(kind.code(), labels.kind(kind, language)))
            .toList());
    model.addAttribute("units", labels.unitChoice(channels::keeps));
    return "channel/new";
  }

  private Line line(Channel channel, Map<UnitCode, Unit> names, LocalDate today, Locale language) {
    String owner =
        channel
            .owners()
            .on(today)
            .map(code -> names.containsKey(code) ? names.get(code).name() : code.value())
            .orElse("");
    return new Line(
        channel.id().value(),
        channel.name(),
        labels.kind(channel.kind(), language),
        owner,
        channel.closed());
  }
}
