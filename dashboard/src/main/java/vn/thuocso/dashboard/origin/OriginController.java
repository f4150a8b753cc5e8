package vn.thuocso.dashboard.origin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocso.dashboard.pipeline.FreshnessBoard;
import vn.thuocso.dashboard.pipeline.FreshnessView;
import vn.thuocso.dashboard.score.UnknownWord;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Where a figure comes from; readable without login.
 *
 * <p>A node stands in the path by its code, with {@code ~} for a slash: {@code TOTAL}, {@code 6},
 * {@code 6.4}, {@code TRU-COT~KN}. The words {@code nam}, {@code bo}, {@code ngay} and {@code ban}
 * choose the snapshot as on the ranking. With {@code phan=1} only what a drawer shows is answered.
 */
@Controller
class OriginController {

  private final OriginDesk desk;
  private final FreshnessBoard freshness;
  private final MessageSource messages;

  OriginController(OriginDesk desk, FreshnessBoard freshness, MessageSource messages) {
    this.desk = desk;
    this.freshness = freshness;
    this.messages = messages;
  }

  @GetMapping("/nguon-goc/{unit}/{node}")
  String origin(
      @PathVariable String unit,
      @PathVariable String node,
      @RequestParam Map<String, String> words,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    Wording say = Wording.in(locale, messages);
    boolean part = words.getOrDefault("phan", "").equals("1");
    Answer answer = desk.find(unit, node, words);
    model.addAttribute("stylesheets", List.of("/assets/engagement.css"));
    if (answer instanceof Answer.Origin origin) {
      OriginPage page = OriginPages.of(origin, say);
      model.addAttribute("page", page);
      if (!part) {
        model.addAttribute("freshness", FreshnessView.of(freshness.now(), page.generated(), say));
      }
      return part ? "origin/drawer" : "origin/page";
    }
    Answer.None none = (Answer.None) answer;
    response.setStatus(HttpStatus.NOT_FOUND.value());
    model.addAttribute("sentence", sentence(none, say));
    return part ? "origin/none :: words" : "origin/none";
  }

  static String sentence(Answer.None none, Wording say) {
    return say.say(
        "origin.none." + none.what().name().toLowerCase(Locale.ROOT),
        new UnknownWord("", none.word()).word());
  }
}
