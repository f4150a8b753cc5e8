package vn.thuocso.dashboard.pipeline;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thuocso.dashboard.wording.Wording;

/** The page that tells how the figures came in. */
@Controller
class PipelineController {

  private final FreshnessBoard freshness;
  private final PipelineDesk desk;
  private final MessageSource messages;

  PipelineController(FreshnessBoard freshness, PipelineDesk desk, MessageSource messages) {
    this.freshness = freshness;
    this.desk = desk;
    this.messages = messages;
  }

  @GetMapping("/duong-so-lieu")
  String page(Locale locale, Model model) {
    Wording say = Wording.in(locale, messages);
    model.addAttribute("freshness", FreshnessView.of(freshness.now(), false, say));
    model.addAttribute("page", desk.page(say));
    return "pipeline/page";
  }
}
