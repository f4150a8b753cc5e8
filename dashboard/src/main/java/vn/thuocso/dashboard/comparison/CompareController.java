package vn.thuocso.dashboard.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocso.dashboard.pipeline.FreshnessBoard;
import vn.thuocso.dashboard.pipeline.FreshnessView;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.wording.Wording;

/**
 * Up to five units side by side: {@code u} for each, {@code them} for a name to add, and the words
 * that choose a snapshot. Readable without login.
 */
@Controller
class CompareController {

  static final String PATH = "/so-sanh";

  private final CompareDesk desk;
  private final FreshnessBoard freshness;
  private final MessageSource messages;

  CompareController(CompareDesk desk, FreshnessBoard freshness, MessageSource messages) {
    this.desk = desk;
    this.freshness = freshness;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String compare(
      @RequestParam(name = "u", required = false) @Nullable List<String> codes,
      @RequestParam(name = "them", defaultValue = "") String name,
      @RequestParam Map<String, String> words,
      Locale locale,
      Model model) {
    Wording say = Wording.in(locale, messages);
    Wanted wanted = desk.wanted(codes == null ? List.of() : codes, name);
    Optional<Rivals> rivals = desk.rivals(wanted, words);
    boolean generated = false;
    if (rivals.isPresent()) {
      ComparePage page =
          new ComparePages(wanted, rivals.get(), desk.all(), new ScoreText(say)).page();
      generated = page.generated();
      model.addAttribute("page", page);
      model.addAttribute(
          "stylesheets",
          List.of("/assets/engagement.css", "/assets/ranking.css", "/assets/compare.css"));
    }
    model.addAttribute("freshness", FreshnessView.of(freshness.now(), generated, say));
    return rivals.isPresent() ? "comparison/page" : "ranking/empty";
  }
}
