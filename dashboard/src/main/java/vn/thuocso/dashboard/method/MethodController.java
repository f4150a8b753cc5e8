package vn.thuocso.dashboard.method;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thuocso.dashboard.pipeline.FreshnessBoard;
import vn.thuocso.dashboard.pipeline.FreshnessView;
import vn.thuocso.dashboard.wording.Wording;

/** The page that a reader's "cách tính" leads to. */
@Controller
class MethodController {

  /** The parts of the page, each with a title and a text; their addresses are linked to. */
  static final List<String> PARTS =
      List.of(
          "diem", "trang-thai", "chi-so", "khu-vuc", "khoang", "dai-nen", "doc", "han", "nguon");

  private final FreshnessBoard freshness;
  private final MessageSource messages;

  MethodController(FreshnessBoard freshness, MessageSource messages) {
    this.freshness = freshness;
    this.messages = messages;
  }

  @GetMapping("/cach-tinh/diem")
  String method(Locale locale, Model model) {
    Wording say = Wording.in(locale, messages);
    model.addAttribute("freshness", FreshnessView.of(freshness.now(), false, say));
    model.addAttribute("parts", PARTS);
    model.addAttribute("groups", DefinitionTable.shipped(say));
    model.addAttribute("stylesheets", List.of("/assets/engagement.css", "/assets/ranking.css"));
    return "method/scores";
  }
}
