package vn.thuocso.dashboard.shell;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The living style page: every token and component, as the sheets of this build draw them. */
@Controller
class StylePage {

  private static final List<String> PLAIN =
      List.of(
          "paper",
          "sunken",
          "tint",
          "ink",
          "ink-2",
          "ink-3",
          "accent",
          "up",
          "down",
          "error",
          "warning",
          "warning-ground",
          "good",
          "control",
          "hairline",
          "brand",
          "focus-ring");

  private static final List<String> CHANNELS =
      List.of(
          "channel-fanpage",
          "channel-zalo",
          "channel-qr",
          "channel-publication",
          "channel-youtube",
          "channel-tiktok",
          "channel-portal");

  @GetMapping("/kieu")
  String style(Model model) {
    model.addAttribute("plain", PLAIN);
    model.addAttribute("channels", CHANNELS);
    model.addAttribute("stylesheets", List.of("/assets/engagement.css", "/assets/ranking.css"));
    return "shell/style";
  }
}
