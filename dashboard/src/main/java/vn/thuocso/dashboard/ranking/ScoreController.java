package vn.thuocso.dashboard.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocso.dashboard.pipeline.FreshnessBoard;
import vn.thuocso.dashboard.pipeline.FreshnessView;
import vn.thuocso.dashboard.score.ScoreText;
import vn.thuocso.dashboard.wording.Wording;

/** The ranking of scores; readable without login. */
@Controller
class ScoreController {

  static final String PATH = "/xep-hang";

  private final ScoreDesk desk;
  private final ScorePages pages;
  private final FreshnessBoard freshness;
  private final MessageSource messages;

  ScoreController(
      ScoreDesk desk, ScorePages pages, FreshnessBoard freshness, MessageSource messages) {
    this.desk = desk;
    this.pages = pages;
    this.freshness = freshness;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String ranking(@RequestParam Map<String, String> words, Locale locale, Model model) {
    Wording say = Wording.in(locale, messages);
    Optional<Selection> chosen = desk.selected(words);
    boolean generated = false;
    if (chosen.isPresent()) {
      ScorePage page = pages.page(chosen.get(), new ScoreText(say));
      generated = page.generated();
      model.addAttribute("page", page);
      model.addAttribute("stamp", page.brief().stamp());
      model.addAttribute("stylesheets", List.of("/assets/engagement.css", "/assets/ranking.css"));
    }
    model.addAttribute("freshness", FreshnessView.of(freshness.now(), generated, say));
    return chosen.isPresent() ? "ranking/page" : "ranking/empty";
  }
}
